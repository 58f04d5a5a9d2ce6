import type { Core } from '@strapi/strapi';
import type { Times } from '../workflow/times';
import type { AuditFacts, AuditRecord, AuditText, Link } from './proof/hashes.mjs';

/** So many records are in memory at a time, however long the log is. */
export const PAGE_SIZE = 1_000;

interface RecordRow
  extends Omit<AuditFacts, 'uid' | 'documentId' | 'locale' | 'from' | 'to' | 'times'> {
  id: number;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  fromStage: string | null;
  toStage: string | null;
  times: Times | null;
  previousHash: string;
  hash: string;
}

type TextRow = AuditText & { sequence: number };

const RECORD_FIELDS = [
  'id',
  'sequence',
  'at',
  'entryUid',
  'entryId',
  'entryLocale',
  'action',
  'fromStage',
  'toStage',
  'version',
  'revision',
  'times',
  'actor',
  'roles',
  'nameHash',
  'commentHash',
  'previousHash',
  'hash',
];

/** The facts as they were hashed, out of the row that keeps them. */
function toRecord(row: RecordRow, texts: AuditText[]): AuditRecord {
  const { sequence, at, action, version, revision, actor, roles, nameHash, commentHash } = row;
  const facts: AuditFacts = {
    sequence,
    at,
    uid: row.entryUid,
    documentId: row.entryId,
    locale: row.entryLocale,
    action,
    from: row.fromStage,
    to: row.toStage,
    version,
    revision,
    ...(row.times && { times: row.times }),
    actor,
    roles,
    nameHash,
    commentHash,
  };
  return { facts, previousHash: row.previousHash, hash: row.hash, texts };
}

/** Where the log says that it ends; null when the row that says it is gone. */
export const readHead = (strapi: Core.Strapi): Promise<Link | null> =>
  strapi.db
    .queryBuilder('plugin::approval.audit-head')
    .select(['sequence', 'hash'])
    .orderBy({ id: 'asc' })
    .first()
    .execute<Link | null>();

/** The names and comments of a stretch of the log, by record. */
async function textsBetween(strapi: Core.Strapi, first: number, last: number) {
  const rows = await strapi.db
    .queryBuilder('plugin::approval.audit-text')
    .select(['sequence', 'kind', 'salt', 'text'])
    .where({ sequence: { $between: [first, last] } })
    .orderBy({ id: 'asc' })
    .execute<TextRow[]>();
  const texts = new Map<number, AuditText[]>();
  for (const { sequence, kind, salt, text } of rows) {
    const beside = texts.get(sequence) ?? [];
    texts.set(sequence, [...beside, { kind, salt, text }]);
  }
  return texts;
}

/** The place of a row. With its id, so that of two rows with one number, which should not be, neither is passed over. */
export interface Cursor {
  sequence: number;
  id: number;
}

export interface AuditPage {
  records: AuditRecord[];
  /** what the next page follows; null at the end of the log */
  next: Cursor | null;
}

/** Where to begin so that this record is the first. */
export const startingAt = (sequence: number): Cursor => ({ sequence, id: 0 });

/** The records after a place in the log, with their texts: at most a page of them. */
export async function readPage(
  strapi: Core.Strapi,
  after: Cursor,
  size = PAGE_SIZE,
): Promise<AuditPage> {
  const rows = await strapi.db
    .queryBuilder('plugin::approval.audit-record')
    .select(RECORD_FIELDS)
    .where({
      sequence: { $gte: after.sequence },
      $or: [{ sequence: { $gt: after.sequence } }, { id: { $gt: after.id } }],
    })
    .orderBy([{ sequence: 'asc' }, { id: 'asc' }])
    .limit(size)
    .execute<RecordRow[]>();
  const [first, last] = [rows.at(0), rows.at(-1)];
  if (!first || !last) return { records: [], next: null };
  const texts = await textsBetween(strapi, first.sequence, last.sequence);
  return {
    records: rows.map((row) => toRecord(row, texts.get(row.sequence) ?? [])),
    next: { sequence: last.sequence, id: last.id },
  };
}
