import type { Core } from '@strapi/strapi';
import { type HashedDraft, modelsOf } from '../drafts/load';
import { filesOf } from '../revision/files';
import type { EntryKey } from '../types';
import { entryColumns } from './entry-columns';

const SHOWN_FILE = 'plugin::approval.shown-file';

/** A file as it was when some revision showed it. */
export interface ShownFile {
  id: number;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  sha256: string;
  name: string;
  mime: string;
  url: string;
  pictured: boolean;
}

/** Formats of which a small picture can be made. */
export const isPicture = (mime: string) => /^image\/(jpeg|png|webp|avif|gif)$/.test(mime);

const SHA256 = /^[0-9a-f]{64}$/;

function filesIn(strapi: Core.Strapi, draft: HashedDraft): Map<string, Omit<ShownFile, 'id'>> {
  const modelOf = modelsOf(strapi);
  const shown = new Map<string, Omit<ShownFile, 'id'>>();
  for (const file of filesOf(modelOf(draft.key.uid), draft.document, modelOf)) {
    const sha256 = draft.fileDigests.get(file.id) ?? '';
    // A file whose bytes are gone has no hash to be known by.
    if (!SHA256.test(sha256)) continue;
    const { name, mime, url } = file as typeof file & { name: string; mime: string };
    shown.set(sha256, {
      ...entryColumns(draft.key),
      sha256,
      name,
      mime,
      url,
      pictured: !isPicture(mime),
    });
  }
  return shown;
}

/** The files of an entry that are known by these hashes, in any of its revisions. */
export const shownFiles = (
  strapi: Core.Strapi,
  key: EntryKey,
  sha256: readonly string[],
): Promise<ShownFile[]> =>
  strapi.db
    .query(SHOWN_FILE)
    .findMany({ where: { ...entryColumns(key), sha256: { $in: [...sha256] } } }) as Promise<
    ShownFile[]
  >;

/** Pictures that nobody has made small yet. */
export const notPictured = (strapi: Core.Strapi, limit: number): Promise<ShownFile[]> =>
  strapi.db.query(SHOWN_FILE).findMany({ where: { pictured: false }, limit }) as Promise<
    ShownFile[]
  >;

export const markPictured = async (strapi: Core.Strapi, { id }: ShownFile): Promise<void> => {
  await strapi.db.query(SHOWN_FILE).update({ where: { id }, data: { pictured: true } });
};

/** Where a file was last shown, the newest first; the cases of some may be gone. */
export const showingsOf = (
  strapi: Core.Strapi,
  sha256: string,
  limit: number,
): Promise<ShownFile[]> =>
  strapi.db
    .query(SHOWN_FILE)
    .findMany({ where: { sha256 }, orderBy: { id: 'desc' }, limit }) as Promise<ShownFile[]>;

/** Keeps what the files of a revision are called. @returns are there pictures that the entry did not show before? */
export async function keepFiles(strapi: Core.Strapi, draft: HashedDraft): Promise<boolean> {
  const files = filesIn(strapi, draft);
  if (files.size === 0) return false;
  const known = await shownFiles(strapi, draft.key, [...files.keys()]);
  for (const { sha256 } of known) files.delete(sha256);
  const fresh = [...files.values()];
  for (const file of fresh) await strapi.db.query(SHOWN_FILE).create({ data: file });
  return fresh.some(({ pictured }) => !pictured);
}
