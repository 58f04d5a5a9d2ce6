import { NO_LOCALE } from '../../../../shared/vocabulary';
import { type CaseRecord, findCase } from '../../cases/store';
import type { Context } from '../../context';
import { modelsOf } from '../../drafts/load';
import { populateOf } from '../../revision/populate';
import { ownContent, sealedContent, sealOf } from '../../revision/seal';
import type { EntryKey } from '../../types';
import type { Found } from './judge';
import { type LoggedStep, readLog } from './logged';
import { withSealsToday } from './seals-today';

interface PublishedRow extends Record<string, unknown> {
  id: number;
  documentId: string | null;
  locale: string | null;
}

interface RecordRow extends LoggedStep {
  entryUid: string;
  entryId: string;
  entryLocale: string;
}

type Place = { documentId?: unknown; locale?: unknown };
const isOf =
  ({ documentId, locale }: EntryKey) =>
  (row: Place) =>
    (row.documentId ?? '') === documentId && (row.locale ?? NO_LOCALE) === locale;

/** An entry whole, as far as it is not the draft's content. */
export interface LookedAt extends Found {
  record: CaseRecord | null;
  /** what the published rows say themselves */
  contents: Record<string, unknown>[];
}

const CASE = 'plugin::approval.case';
const RECORD = 'plugin::approval.audit-record';
const STEP = ['action', 'toStage', 'version', 'revision', 'actor'];

/** @param ids without a document id: Strapi itself makes no such rows */
const ofDocuments = (ids: string[]) =>
  ids.includes('')
    ? { $or: [{ documentId: { $in: ids } }, { documentId: null }] }
    : { documentId: { $in: ids } };

/**
 * Looks closely at entries of one content type: a constant number of queries, however many they are.
 * @param uid of all of them
 */
export async function lookAt(
  context: Context,
  uid: string,
  keys: readonly EntryKey[],
): Promise<LookedAt[]> {
  const { strapi, registrations } = context;
  const modelOf = modelsOf(strapi);
  const ids = [...new Set(keys.map(({ documentId }) => documentId))];
  const rows = strapi.db.query(uid);
  const own = ownContent(modelOf);
  const published = (await rows.findMany({
    where: { ...ofDocuments(ids), publishedAt: { $notNull: true } },
    populate: populateOf(own(uid), own),
    orderBy: { id: 'asc' },
  })) as PublishedRow[];
  const drafts = (await rows.findMany({
    where: { ...ofDocuments(ids), publishedAt: null },
    select: ['id', 'documentId', 'locale'],
  })) as Place[];
  const ofEntries = { entryUid: uid, entryId: { $in: ids } };
  const cases = (await strapi.db.query(CASE).findMany({ where: ofEntries })) as CaseRecord[];
  const steps = (await strapi.db.query(RECORD).findMany({
    where: ofEntries,
    select: ['entryId', 'entryLocale', ...STEP],
    orderBy: { sequence: 'asc' },
  })) as RecordRow[];
  const copies = await registrations.copies?.list(ids);

  const looked = keys.map((key): LookedAt => {
    const isIts = isOf(key);
    const ofKey = (one: { entryId: string; entryLocale: string }) =>
      isIts({ documentId: one.entryId, locale: one.entryLocale });
    const its = published.filter(isIts);
    const copy = copies?.find((one) => one.key.uid === uid && isIts(one.key));
    return {
      key,
      hasDraft: drafts.some(isIts),
      published: its.map((row) => ({
        id: row.id,
        seal: sealOf(uid, key.locale, row, modelOf),
      })),
      sealToday: null,
      contents: its.map((row) => sealedContent(uid, key.locale, row, modelOf)),
      record: cases.find(ofKey) ?? null,
      logged: readLog(steps.filter(ofKey)),
      copy: copies && (copy?.revision ?? null),
    };
  });
  return withSealsToday(context, uid, looked);
}

/** One entry, in the transaction of whoever asks. */
export async function lookAtOne(context: Context, key: EntryKey): Promise<LookedAt> {
  const [looked] = await lookAt(context, key.uid, [key]);
  if (!looked) throw new Error('Whoever looks at one entry sees one.');
  return { ...looked, record: await findCase(context.strapi, key) };
}

/** The published rows with the files and relations that they point at: putting things right may delete them. */
export async function rowsWhole(
  { strapi }: Context,
  { key, published }: LookedAt,
): Promise<unknown[]> {
  const modelOf = modelsOf(strapi);
  return strapi.db.query(key.uid).findMany({
    where: { id: { $in: published.map(({ id }) => id) } },
    populate: populateOf(modelOf(key.uid), modelOf),
    orderBy: { id: 'asc' },
  });
}
