import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import sharp from 'sharp';
import { isPicture, markPictured, notPictured, type ShownFile } from './files';

const PREVIEW = 'plugin::approval.preview';
const LONGEST_SIDE = 480;
/** A picture that unpacks to more than this is not worth a server's memory. */
const MOST_PIXELS = 100_000_000;
/** A file store that hangs must not hold up the round. */
const ANSWERS_WITHIN_MS = 20_000;
/** Kept for bytes that cannot be made small. */
const NO_PICTURE = Buffer.alloc(0);

async function bytesOf(strapi: Core.Strapi, url: string): Promise<Buffer> {
  if (url.startsWith('/')) return readFile(join(strapi.dirs.static.public, decodeURI(url)));
  const answer = await fetch(url, { signal: AbortSignal.timeout(ANSWERS_WITHIN_MS) });
  if (!answer.ok) throw new Error(`The file store answered ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}

/** @returns null when the file at this address is no longer the one that was shown */
async function shownBytes(strapi: Core.Strapi, file: ShownFile): Promise<Buffer | null> {
  const bytes = await bytesOf(strapi, file.url);
  return createHash('sha256').update(bytes).digest('hex') === file.sha256 ? bytes : null;
}

const smallPicture = (bytes: Buffer): Promise<Buffer> =>
  sharp(bytes, { limitInputPixels: MOST_PIXELS })
    .rotate()
    .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 70 })
    .toBuffer();

const find = async (strapi: Core.Strapi, sha256: string): Promise<Buffer | null> => {
  const row = (await strapi.db.query(PREVIEW).findOne({ where: { sha256 } })) as {
    webp: string;
  } | null;
  return row && Buffer.from(row.webp, 'base64');
};

async function store(strapi: Core.Strapi, sha256: string, picture: Buffer): Promise<void> {
  const data = { sha256, webp: picture.toString('base64') };
  try {
    await strapi.db.query(PREVIEW).create({ data });
  } catch (error) {
    // Two that ask at once make the same picture; the second need not keep it.
    if (!(await find(strapi, sha256))) throw error;
  }
}

async function findOrMake(strapi: Core.Strapi, file: ShownFile): Promise<Buffer | null> {
  const kept = await find(strapi, file.sha256);
  if (kept) return kept.length > 0 ? kept : null;
  const bytes = isPicture(file.mime) ? await shownBytes(strapi, file) : null;
  if (!bytes) return null;
  const picture = await smallPicture(bytes).catch(async (error: unknown) => {
    // The same bytes fail the next time too; whoever asks again shall not cost the server a decoding each time.
    await store(strapi, file.sha256, NO_PICTURE);
    throw error;
  });
  await store(strapi, file.sha256, picture);
  return picture;
}

/**
 * The small picture of a shown file, made now when it is not kept yet; null when there is none to be had. Whatever
 * somebody uploaded as a picture, nothing else fails because of it.
 */
export async function previewOf(strapi: Core.Strapi, file: ShownFile): Promise<Buffer | null> {
  try {
    return await findOrMake(strapi, file);
  } catch (error) {
    strapi.log.warn('A picture could not be made small for comparing.', {
      sha256: file.sha256,
      reason: error instanceof Error ? error.message : String(error),
    });
    return null;
  }
}

const AT_A_TIME = 20;

/**
 * Makes what is missing, one after the other: pictures may take a processor, not all of them. What cannot be read now is
 * tried again only when somebody asks to see it; what can be read and is no picture, never.
 */
export async function makePreviews(strapi: Core.Strapi): Promise<void> {
  for (;;) {
    const files = await notPictured(strapi, AT_A_TIME);
    if (files.length === 0) return;
    for (const file of files) {
      await previewOf(strapi, file);
      await markPictured(strapi, file);
    }
  }
}
