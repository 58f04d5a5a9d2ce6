import { createHash } from 'node:crypto';

/** A strong entity tag: the same bytes, and only they, have it. */
export const entityTag = (bytes: Buffer): string =>
  `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`;

const SECOND = 1_000;
const wholeSeconds = (milliseconds: number) => Math.floor(milliseconds / SECOND) * SECOND;

/**
 * `Last-Modified` counts whole seconds. Something changed in the second that is still running may change again in it, so
 * its date is told as one second earlier: whoever asks again later is then given the later change.
 */
export function lastModified(changedAt: string, now: Date): string {
  const changed = wholeSeconds(Date.parse(changedAt));
  const told = changed >= wholeSeconds(now.getTime()) ? changed - SECOND : changed;
  return new Date(told).toUTCString();
}

const tags = (header: string): string[] =>
  header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

/** What a client says it has. */
export interface Conditions {
  'if-none-match'?: string;
  'if-modified-since'?: string;
}

/**
 * Does the client have this already? (RFC 9110, 13.2.2: the tag decides; the date only where no tag was sent.)
 * @param changedAt ISO 8601
 */
export function isUnchanged(
  conditions: Conditions,
  tag: string,
  changedAt: string | null,
): boolean {
  const known = conditions['if-none-match'];
  if (known !== undefined) return known.trim() === '*' || tags(known).includes(tag);
  const since = Date.parse(conditions['if-modified-since'] ?? '');
  if (changedAt === null || Number.isNaN(since)) return false;
  return wholeSeconds(Date.parse(changedAt)) <= since;
}
