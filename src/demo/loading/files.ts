import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { UserId } from 'strapi-plugin-approval/strapi-server';
import { DOCUMENT_NAMES, type DocumentName } from '../documents/names';
import { pdf } from '../documents/pdf';
import { DOCUMENT_TEXTS } from '../documents/texts';
import { PICTURE_NAMES, type PictureName } from '../pictures/names';
import { render } from '../pictures/render';
import { titleOf } from '../pictures/titles';
import { uploadOf } from './registry';

/** The ids of uploaded files by the names that content knows them by. */
export type Files = ReadonlyMap<PictureName | DocumentName, number>;

interface Made {
  name: PictureName | DocumentName;
  fileName: string;
  mime: string;
  bytes: Buffer;
  info: { name: string; alternativeText?: string };
}

async function drawn(name: PictureName): Promise<Made> {
  const title = titleOf(name);
  const file = await render(name);
  return { ...file, name, info: { ...title, name: file.fileName } };
}

function written(name: DocumentName): Made {
  const { title, paragraphs } = DOCUMENT_TEXTS[name];
  const fileName = `${name}.pdf`;
  return {
    name,
    fileName,
    mime: 'application/pdf',
    bytes: pdf(title, paragraphs),
    info: { name: fileName },
  };
}

const idsByName = (made: Made[], stored: { id: number }[]): Files =>
  new Map(
    made.flatMap(({ name }, index) => {
      const file = stored[index];
      return file ? [[name, file.id]] : [];
    }),
  );

/** Draws the pictures, sets the documents, and uploads them all as `user` through Strapi's own upload service. */
export async function uploadFiles(strapi: Core.Strapi, user: UserId): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'synleg-demo-'));
  try {
    const made = [...(await Promise.all(PICTURE_NAMES.map(drawn))), ...DOCUMENT_NAMES.map(written)];
    const files = made.map(({ fileName, mime, bytes }) => ({
      filepath: join(folder, fileName),
      originalFilename: fileName,
      mimetype: mime,
      size: bytes.length,
    }));
    await Promise.all(made.map(({ fileName, bytes }) => writeFile(join(folder, fileName), bytes)));
    const fileInfo = made.map(({ info }) => info);
    const stored = await uploadOf(strapi).upload(
      { data: { fileInfo }, files },
      { user: { id: user } },
    );
    return idsByName(made, stored);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
