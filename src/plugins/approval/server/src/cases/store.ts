import type { Core } from '@strapi/strapi';
import type { Flag, Revision, Stage, UserId } from '../../../shared/vocabulary';
import type { HashedDraft } from '../drafts/load';
import type { EntryKey } from '../types';
import type { ContributorRef, Emergency } from '../workflow/situation';

const CASE = 'plugin::approval.case';

/** A case as the database keeps it. */
export interface CaseRecord {
  id: number;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  title: string;
  unit: string | null;
  stage: Stage;
  live: boolean;
  version: number;
  revision: Revision | null;
  liveRevision: Revision | null;
  /** what the published row must say */
  liveSeal: string | null;
  approvedRevision: Revision | null;
  lapsedRevision: Revision | null;
  submittedBy: UserId | null;
  approvedBy: UserId | null;
  contributors: ContributorRef[];
  dueAt: string | null;
  publishAt: string | null;
  /** when what is live goes out of view */
  unpublishAt: string | null;
  /** when what is scheduled will go out of view again */
  plannedUnpublishAt: string | null;
  emergency: Emergency | null;
  flags: Flag[];
  movedAt: string;
  updatedAt: string;
}

export type CaseChange = Partial<
  Omit<CaseRecord, 'id' | 'entryUid' | 'entryId' | 'entryLocale' | 'version' | 'updatedAt'>
>;

export const keyOf = (record: CaseRecord): EntryKey => ({
  uid: record.entryUid,
  documentId: record.entryId,
  locale: record.entryLocale,
});

const whereOf = (key: EntryKey) => ({
  entryUid: key.uid,
  entryId: key.documentId,
  entryLocale: key.locale,
});

export const findCase = (strapi: Core.Strapi, key: EntryKey): Promise<CaseRecord | null> =>
  strapi.db.query(CASE).findOne({ where: whereOf(key) }) as Promise<CaseRecord | null>;

/** Reads a case and keeps it for this transaction: whoever comes second waits, and then sees the new version. */
export async function lockCase(strapi: Core.Strapi, key: EntryKey): Promise<CaseRecord | null> {
  await strapi.db.queryBuilder(CASE).select('id').where(whereOf(key)).forUpdate().execute();
  return findCase(strapi, key);
}

/** Opens the case of a draft that has none yet. */
export const openCase = (
  strapi: Core.Strapi,
  draft: HashedDraft,
  about: { title: string; unit: string | null; contributors: ContributorRef[] },
): Promise<CaseRecord> =>
  strapi.db.query(CASE).create({
    data: {
      ...whereOf(draft.key),
      ...about,
      stage: 'drafting',
      live: false,
      version: 1,
      revision: draft.revision,
      flags: [],
      movedAt: new Date(),
    },
  }) as Promise<CaseRecord>;

/** Writes a change and counts the version on; the case must be locked. */
export const changeCase = (
  strapi: Core.Strapi,
  record: CaseRecord,
  change: CaseChange,
): Promise<CaseRecord> =>
  strapi.db.query(CASE).update({
    where: { id: record.id },
    data: { ...change, version: record.version + 1 },
  }) as Promise<CaseRecord>;

/** Holds a live entry's row to another seal; it is still the same revision that is live, so the version stays. */
export const resealCase = async (
  strapi: Core.Strapi,
  { id }: CaseRecord,
  liveSeal: string,
): Promise<void> => {
  await strapi.db.query(CASE).update({ where: { id }, data: { liveSeal } });
};

export const removeCase = async (strapi: Core.Strapi, record: CaseRecord): Promise<void> => {
  await strapi.db.query(CASE).delete({ where: { id: record.id } });
};
