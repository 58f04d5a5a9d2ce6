import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import type { StoredFile } from '../revision/files';

/** Stands in the canonical content for a file whose bytes are gone, so that losing a file voids its approvals too. */
const MISSING = 'missing';

/** Are bytes of a file that the draft shows gone? */
export const lacksFiles = (digests: ReadonlyMap<number, string>): boolean =>
  [...digests.values()].includes(MISSING);

/** A file store that hangs must not hold a case for longer. */
const ANSWERS_WITHIN_MS = 10_000;

const isNotThere = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

async function digestOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(path), hash);
  } catch (error) {
    if (isNotThere(error)) return MISSING;
    throw error;
  }
  return hash.digest('hex');
}

async function digestOfRemote(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
  if (response.status === 404 || response.status === 410) return MISSING;
  if (!response.ok) throw new Error(`The file store answered ${response.status}.`);
  return createHash('sha256')
    .update(Buffer.from(await response.arrayBuffer()))
    .digest('hex');
}

/**
 * Hashes the bytes of stored files, never their names: a file replaced in place is another file.
 * @returns SHA-256 in hexadecimal digits, by file id
 */
export async function digestFiles(
  strapi: Core.Strapi,
  files: StoredFile[],
): Promise<Map<number, string>> {
  const digests = await Promise.all(
    files.map(async (file) => {
      const local = file.url.startsWith('/');
      const path = join(strapi.dirs.static.public, decodeURI(file.url));
      return [file.id, local ? await digestOf(path) : await digestOfRemote(file.url)] as const;
    }),
  );
  return new Map(digests);
}
