import { createHash, randomUUID } from 'node:crypto';
import { access, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MEDIA_SCHEME } from './address';

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );

/** SHA-256 in hexadecimal digits. */
export const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Puts bytes at the address that their SHA-256 gives, unless they are there already.
 *
 * Not part of the database's transaction, and need not be: the name says the content, so a copy left behind by a
 * publication that was undone is one that nothing points to, and it is right for whoever publishes those bytes next.
 * @returns the stored address, see `MEDIA_SCHEME`
 */
export async function copyByContent(
  folder: string,
  bytes: Buffer,
  ending: string,
): Promise<string> {
  const name = `${digestOf(bytes)}.${ending}`;
  const path = join(folder, name);
  if (!(await exists(path))) {
    await mkdir(folder, { recursive: true });
    const unfinished = join(folder, `.${randomUUID()}`);
    await writeFile(unfinished, bytes);
    // nobody may fetch half a file under an address that promises the whole of it
    await rename(unfinished, path);
  }
  return `${MEDIA_SCHEME}${name}`;
}
