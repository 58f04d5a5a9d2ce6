import type { Core } from '@strapi/strapi';
import type { EntryKey } from '../types';
import { draftsAround, linked, type Place, tableOf } from './drafts-around';

async function placesOfFiles(strapi: Core.Strapi, files: readonly number[]): Promise<Place[]> {
  const rows = await linked<{ related_id: number; related_type: string }>(
    strapi,
    tableOf(strapi, 'plugin::upload.file', 'related'),
    ['related_id', 'related_type'],
    { file_id: { $in: files } },
  );
  return rows.map((row) => ({ uid: row.related_type, id: row.related_id }));
}

/** The governed drafts that show any of these files, also deep in their components. */
export const draftsShowing = async (
  strapi: Core.Strapi,
  files: readonly number[],
): Promise<EntryKey[]> =>
  files.length > 0 ? draftsAround(strapi, await placesOfFiles(strapi, files)) : [];
