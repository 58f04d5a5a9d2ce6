import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileMissing, pictureUnreadable } from '../errors';
import type { ImageSource, PublishedFile, PublishedFiles, StoredFile } from '../presentation/file';
import { MEDIA_FOLDER, safeEnding, uploadName } from './address';
import { copyByContent } from './copy';
import { measure } from './picture';

const UPLOADS = 'uploads';

const isMissing = (cause: unknown) => (cause as NodeJS.ErrnoException).code === 'ENOENT';

interface Copy {
  src: string;
  bytes: Buffer;
}

async function copy(publicFolder: string, name: string): Promise<Copy> {
  const bytes = await readFile(join(publicFolder, UPLOADS, name)).catch((cause: unknown) => {
    throw isMissing(cause) ? fileMissing(name) : cause;
  });
  const src = await copyByContent(
    join(publicFolder, MEDIA_FOLDER),
    bytes,
    safeEnding(extname(name)),
  );
  return { src, bytes };
}

/** Strapi's generated sizes of a picture. */
async function smallerSizes(publicFolder: string, file: StoredFile): Promise<ImageSource[]> {
  const sources: ImageSource[] = [];
  for (const format of Object.values(file.formats ?? {})) {
    const name = uploadName(format.url);
    if (name === null || !format.width) continue;
    const { src } = await copy(publicFolder, name);
    sources.push({ src, width: format.width, type: format.mime ?? file.mime ?? '' });
  }
  return sources;
}

async function pictureOf(publicFolder: string, file: StoredFile, { src, bytes }: Copy) {
  const measured = await measure(src, bytes).catch(() => {
    throw pictureUnreadable(file.name ?? file.url);
  });
  const original = { src, width: measured.width, type: file.mime ?? '' };
  const sources = [...(await smallerSizes(publicFolder, file)), original];
  return { ...measured, sources: sources.toSorted((one, other) => one.width - other.width) };
}

async function publishFile(
  publicFolder: string,
  file: StoredFile,
  name: string,
): Promise<PublishedFile> {
  const original = await copy(publicFolder, name);
  const published = {
    src: original.src,
    type: file.mime ?? 'application/octet-stream',
    size: original.bytes.length,
  };
  if (!file.mime?.startsWith('image/')) return published;
  return { ...published, image: await pictureOf(publicFolder, file, original) };
}

/**
 * Copies files of the local upload provider, with the sizes Strapi made of them, to content-addressed places, so that
 * a file replaced later never changes what is live.
 * @param publicFolder the folder whose files Strapi serves
 * @returns the copies by address in the media library; files that are not in the upload folder are left out
 * @throws `synleg.file_missing`, `synleg.picture_unreadable`
 */
export async function publishFiles(
  publicFolder: string,
  files: readonly StoredFile[],
): Promise<PublishedFiles> {
  const published = new Map<string, PublishedFile>();
  for (const file of files) {
    const name = uploadName(file.url);
    if (name === null || published.has(file.url)) continue;
    published.set(file.url, await publishFile(publicFolder, file, name));
  }
  return published;
}
