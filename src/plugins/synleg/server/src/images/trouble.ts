import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { StoredFile } from '../presentation/file';
import { UPLOADS, uploadName } from './address';
import { digestOf } from './copy';
import { measure, NoPicture } from './picture';

/** Why a file cannot be published. */
export type Trouble = 'file_missing' | 'picture_unreadable';

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** A drawing may hold a script, which would run as ours; so it is taken neither as a picture nor as a document. */
export const isDrawing = ({ url, mime }: StoredFile): boolean =>
  mime?.startsWith('image/svg') === true || /^\.svgz?$/i.test(extname(url));

export const isPicture = ({ mime }: StoredFile): boolean => mime?.startsWith('image/') ?? false;

/** The bytes of a file in the upload folder; null when it is not there. */
export async function bytesOf(publicFolder: string, name: string): Promise<Buffer | null> {
  try {
    return await readFile(join(publicFolder, UPLOADS, name));
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

async function look(bytes: Buffer): Promise<Trouble | null> {
  try {
    await measure(digestOf(bytes), bytes);
    return null;
  } catch (error) {
    if (error instanceof NoPicture) return 'picture_unreadable';
    throw error;
  }
}

/**
 * What a publication would refuse a file for, so that it is said before.
 * @param digest what the file's bytes were hashed to; anything else than a digest means that they are not there
 */
export async function troubleWith(
  publicFolder: string,
  file: StoredFile,
  digest: string | undefined,
): Promise<Trouble | null> {
  const name = uploadName(file.url);
  if (name === null) return null;
  if (isDrawing(file)) return 'picture_unreadable';
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) return 'file_missing';
  if (!isPicture(file)) return null;
  const bytes = await bytesOf(publicFolder, name);
  return bytes === null ? 'file_missing' : look(bytes);
}
