import type { CaseRecord } from '../../cases/store';
import { keyOf } from '../../cases/store';
import type { Context } from '../../context';
import { localeIn } from '../../drafts/locale';
import { governedTypes } from '../../governed';
import type { EntryKey } from '../../types';

/** An entry with what is cheap to see of it: as long as this stays the same, it was most likely not touched. */
export interface Sighting {
  key: EntryKey;
  sight: string;
}

interface PublishedRow {
  id: number;
  documentId: string | null;
  locale: string | null;
  updatedAt: string;
  publishedAt: string;
}

const CASE_COLUMNS = [
  'entryUid',
  'entryId',
  'entryLocale',
  'stage',
  'version',
  'live',
  'revision',
  'liveRevision',
  'liveSeal',
  'approvedRevision',
  'approvedBy',
  'contributors',
] as const;

export type SeenCase = Pick<CaseRecord, (typeof CASE_COLUMNS)[number]>;

/** The name of an entry as text; no part of it has a blank. */
export const nameOf = ({ uid, documentId, locale }: EntryKey): string =>
  [uid, documentId, locale].join(' ');

const publishedOf = async ({ strapi }: Context, uid: string): Promise<PublishedRow[]> =>
  (await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: true } },
    select: ['id', 'documentId', 'locale', 'updatedAt', 'publishedAt'],
    orderBy: { id: 'asc' },
  })) as PublishedRow[];

/** The cases of what is governed today: those of a type that is so no more, or is gone, are no business of a round. */
export const casesNow = async ({ strapi }: Context): Promise<SeenCase[]> =>
  (await strapi.db.query('plugin::approval.case').findMany({
    where: { entryUid: { $in: governedTypes(strapi) } },
    select: [...CASE_COLUMNS],
  })) as SeenCase[];

const time = (value: unknown): number => +new Date(value as string);

/**
 * Every entry that has a published row, a case or a public copy, in the order of their names: one query for each
 * governed type, one for the cases and those for the copies, however many there are.
 */
export async function observe(context: Context, cases: SeenCase[]): Promise<Sighting[]> {
  const sights = new Map<string, { key: EntryKey; parts: unknown[] }>();
  const add = (key: EntryKey, part: unknown) => {
    const name = nameOf(key);
    const known = sights.get(name) ?? { key, parts: [] };
    known.parts.push(part);
    sights.set(name, known);
  };
  for (const record of cases) add(keyOf(record as CaseRecord), Object.values(record));
  const types = governedTypes(context.strapi);
  for (const uid of types) {
    for (const row of await publishedOf(context, uid)) {
      const key = { uid, documentId: row.documentId ?? '', locale: localeIn(row.locale) };
      add(key, [row.id, time(row.updatedAt), time(row.publishedAt)]);
    }
  }
  const copies = (await context.registrations.copies?.list()) ?? [];
  for (const { key, revision } of copies) if (types.includes(key.uid)) add(key, revision);
  return [...sights.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { key, parts }]) => ({ key, sight: JSON.stringify(parts) }));
}
