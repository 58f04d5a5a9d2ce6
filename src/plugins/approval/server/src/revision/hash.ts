import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { Revision } from '../../../shared/vocabulary';

/**
 * SHA-256 over the JSON Canonicalization Scheme (RFC 8785) of a value, as hexadecimal digits.
 * @throws Error when the value has no JSON form
 */
export function canonicalHash(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only values with a JSON form can be hashed.');
  return createHash('sha256').update(text).digest('hex');
}

/** Names a state of an entry's content: what an approval is bound to. */
export const revisionOf = (canonical: Record<string, unknown>): Revision =>
  `sha256-${canonicalHash(canonical)}` as Revision;
