import type { Core } from '@strapi/strapi';
import type { HashedDraft } from '../drafts/load';
import type { EntryKey, Revision } from '../types';
import { entryColumns } from './entry-columns';

const REVISION = 'plugin::approval.revision';

export type Content = Readonly<Record<string, unknown>>;

/** Keeps what a revision stands for. @returns false when it is kept already */
export async function keepContent(strapi: Core.Strapi, draft: HashedDraft): Promise<boolean> {
  const row = { ...entryColumns(draft.key), revision: draft.revision };
  if ((await strapi.db.query(REVISION).count({ where: row })) > 0) return false;
  await strapi.db
    .query(REVISION)
    .create({ data: { ...row, content: draft.canonical, at: new Date() } });
  return true;
}

/** The canonical content of a revision that an entry has had; null when it never had it. */
export async function keptContent(
  strapi: Core.Strapi,
  key: EntryKey,
  revision: Revision,
): Promise<Content | null> {
  const row = (await strapi.db
    .query(REVISION)
    .findOne({ where: { ...entryColumns(key), revision } })) as { content: Content } | null;
  return row?.content ?? null;
}
