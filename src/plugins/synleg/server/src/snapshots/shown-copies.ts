import type { Core } from '@strapi/strapi';
import type { EntryKey, PublicCopies, Revision } from 'strapi-plugin-approval/strapi-server';
import { lockPublications } from './lock';
import { refreshEntries, refreshUnit } from './refresh';
import { PUBLICATION, SNAPSHOT, UNIT } from './rows';
import type { PublicationRow } from './rows';
import { changedNow } from './touch';

interface SnapshotRow {
  id: number;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  revision: string;
}
type Named = Pick<SnapshotRow, 'entryUid' | 'entryId' | 'entryLocale'>;

/** A publication that shows another entry's snapshot, or another revision's, shows nothing that was approved. */
const NONE_APPROVED = 'unknown' as Revision;

const keyOf = ({ entryUid, entryId, entryLocale }: Named): EntryKey => ({
  uid: entryUid,
  documentId: entryId,
  locale: entryLocale,
});
const whereOf = ({ uid, documentId, locale }: EntryKey) => ({
  entryUid: uid,
  entryId: documentId,
  entryLocale: locale,
});

const shows = (row: PublicationRow, snapshot: SnapshotRow | undefined): boolean =>
  snapshot?.revision === row.revision &&
  snapshot.entryUid === row.entryUid &&
  snapshot.entryId === row.entryId &&
  snapshot.entryLocale === row.entryLocale;

const liveRows = async (strapi: Core.Strapi, where: object): Promise<PublicationRow[]> =>
  (await strapi.db.query(PUBLICATION).findMany({
    where: { ...where, live: true },
    select: ['entryUid', 'entryId', 'entryLocale', 'revision', 'snapshotId'],
  })) as PublicationRow[];

/** By what the publications say of themselves: cheap enough for all of them at once. */
async function listAll(strapi: Core.Strapi) {
  const rows = await liveRows(strapi, {});
  return rows.map((row) => ({ key: keyOf(row), revision: row.revision as Revision }));
}

/** By the snapshots that are really shown. */
async function list(strapi: Core.Strapi, documentIds: readonly string[]) {
  const rows = await liveRows(strapi, { entryId: { $in: [...documentIds] } });
  const snapshots = (await strapi.db.query(SNAPSHOT).findMany({
    where: { id: { $in: rows.map((row) => row.snapshotId) } },
    select: ['id', 'entryUid', 'entryId', 'entryLocale', 'revision'],
  })) as SnapshotRow[];
  const byId = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
  return rows.map((row) => ({
    key: keyOf(row),
    revision: shows(row, byId.get(row.snapshotId)) ? (row.revision as Revision) : NONE_APPROVED,
  }));
}

async function correct(strapi: Core.Strapi, key: EntryKey, approved: Revision | null) {
  await lockPublications(strapi);
  const snapshot =
    approved === null
      ? null
      : ((await strapi.db.query(SNAPSHOT).findOne({
          where: { ...whereOf(key), revision: approved },
          orderBy: { id: 'asc' },
        })) as SnapshotRow | null);
  const data = snapshot
    ? { live: true, snapshotId: snapshot.id, revision: snapshot.revision, goneAt: null }
    : { live: false, goneAt: new Date() };
  await strapi.db
    .query(PUBLICATION)
    .updateMany({ where: whereOf(key), data: { ...data, ...(await changedNow(strapi)) } });
  await (key.uid === UNIT
    ? refreshUnit(strapi, key.documentId)
    : refreshEntries(strapi, [key.documentId]));
}

/** What the public is shown, for whoever holds it up to what was approved. */
export const shownCopies = (strapi: Core.Strapi): PublicCopies => ({
  list: (documentIds) => (documentIds ? list(strapi, documentIds) : listAll(strapi)),
  correct: (key, approved) => correct(strapi, key, approved),
});
