import { extname, join } from 'node:path';
import { fileMissing, fileNotApproved, pictureUnreadable } from '../errors';
import type { ImageSource, PublishedFile, PublishedFiles, StoredFile } from '../presentation/file';
import { MEDIA_FOLDER, safeEnding, uploadName } from './address';
import { copyByContent, digestOf } from './copy';
import { measure, NoPicture } from './picture';
import { bytesOf, isDrawing, isPicture } from './trouble';

/** Digests by file id; `unchecked` for what has no approval that they could belong to. */
export type Approved = ReadonlyMap<number, string> | 'unchecked';

interface Copy {
  src: string;
  bytes: Buffer;
}

async function read(publicFolder: string, name: string): Promise<Buffer> {
  const bytes = await bytesOf(publicFolder, name);
  if (bytes === null) throw fileMissing(name);
  return bytes;
}

async function copy(publicFolder: string, name: string, bytes: Buffer): Promise<Copy> {
  const folder = join(publicFolder, MEDIA_FOLDER);
  return { src: await copyByContent(folder, bytes, safeEnding(extname(name))), bytes };
}

/** Strapi's generated sizes of a picture. */
async function smallerSizes(publicFolder: string, file: StoredFile): Promise<ImageSource[]> {
  const sources: ImageSource[] = [];
  for (const format of Object.values(file.formats ?? {})) {
    const name = uploadName(format.url);
    if (name === null || !format.width) continue;
    const { src } = await copy(publicFolder, name, await read(publicFolder, name));
    sources.push({ src, width: format.width, type: format.mime ?? file.mime ?? '' });
  }
  return sources;
}

async function pictureOf(publicFolder: string, file: StoredFile, { src, bytes }: Copy) {
  const measured = await measure(digestOf(bytes), bytes).catch((error: unknown) => {
    throw error instanceof NoPicture ? pictureUnreadable(file.name ?? file.url, error) : error;
  });
  const original = { src, width: measured.width, type: file.mime ?? '' };
  const sources = [...(await smallerSizes(publicFolder, file)), original];
  return { ...measured, sources: sources.toSorted((one, other) => one.width - other.width) };
}

/**
 * Between the hashing of the draft and this copy the file may have been replaced: what goes out must be the bytes that
 * were hashed, not whatever lies at their address now.
 */
function refuseOthers(file: StoredFile, bytes: Buffer, approved: Approved): void {
  if (approved === 'unchecked' || approved.get(file.id) === digestOf(bytes)) return;
  throw fileNotApproved(file.name ?? file.url);
}

async function publishFile(
  publicFolder: string,
  file: StoredFile,
  name: string,
  approved: Approved,
): Promise<PublishedFile> {
  if (isDrawing(file)) throw pictureUnreadable(file.name ?? file.url);
  const bytes = await read(publicFolder, name);
  refuseOthers(file, bytes, approved);
  const original = await copy(publicFolder, name, bytes);
  const published = {
    src: original.src,
    type: file.mime ?? 'application/octet-stream',
    size: bytes.length,
  };
  if (!isPicture(file)) return published;
  return { ...published, image: await pictureOf(publicFolder, file, original) };
}

/**
 * Copies files of the local upload provider, with the sizes Strapi made of them, to content-addressed places, so that
 * a file replaced later never changes what is live.
 * @param publicFolder the folder whose files Strapi serves
 * @param approved what the originals' bytes must be
 * @returns the copies by address in the media library; files that are not in the upload folder are left out
 * @throws `synleg.file_missing`, `synleg.picture_unreadable`, `synleg.file_not_approved`
 */
export async function publishFiles(
  publicFolder: string,
  files: readonly StoredFile[],
  approved: Approved,
): Promise<PublishedFiles> {
  const published = new Map<string, PublishedFile>();
  for (const file of files) {
    const name = uploadName(file.url);
    if (name === null || published.has(file.url)) continue;
    published.set(file.url, await publishFile(publicFolder, file, name, approved));
  }
  return published;
}
