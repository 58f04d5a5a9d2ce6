import type { Agent } from 'supertest';
import {
  type AuditRecord,
  type Link,
} from '../../src/plugins/approval/server/src/audit/proof/hashes.mjs';
import { inventedRecords } from '../../src/plugins/approval/server/src/audit/proof/invented-log.mjs';
import type { Verdict } from '../../src/plugins/approval/server/src/audit/proof/first-broken.mjs';
import { strapiInstance } from '../server';
import { dataOf } from '../workflow/entry';

export const RECORDS = 'approval_audit_records';
export const TEXTS = 'approval_audit_texts';
export const HEADS = 'approval_audit_heads';
const TABLES = [RECORDS, TEXTS, HEADS];

type Row = Record<string, unknown> & { id: number };
export type Log = Record<string, Row[]>;

export const table = (name: string) => strapiInstance().db.connection(name);
export const raw = (statement: string) => strapiInstance().db.connection.raw(statement);
export const onSqlite = () => strapiInstance().db.dialect.client === 'sqlite';

/** All rows of the log as they stand. */
export async function readLog(): Promise<Log> {
  const rows = TABLES.map(async (name) => [name, await table(name).orderBy('id')] as const);
  return Object.fromEntries<Row[]>((await Promise.all(rows)) as [string, Row[]][]);
}

export async function headOfLog(): Promise<Link> {
  const head = (await table(HEADS).first()) as Link;
  return { sequence: head.sequence, hash: head.hash };
}

/** Takes from the database what keeps the log from being changed, as its owner can. */
export async function disarm(): Promise<void> {
  if (!onSqlite()) {
    for (const name of TABLES) await raw(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
    return;
  }
  const triggers = (await table('sqlite_master').where({ type: 'trigger' })) as { name: string }[];
  for (const { name } of triggers) await raw(`DROP TRIGGER ${name}`);
}

const storable = (row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      // PostgreSQL gives JSON as what it means, and takes it as text.
      Array.isArray(value) ? JSON.stringify(value) : value,
    ]),
  );

/** Writes the log as it was; only after `disarm`. */
export const putBack = (log: Log): Promise<void> =>
  strapiInstance().db.connection.transaction(async (transaction) => {
    for (const name of TABLES) {
      await transaction(name).delete();
      await transaction.batchInsert(name, (log[name] ?? []).map(storable), 100);
    }
  });

/** What the server says about its log. @throws Error when it does not answer */
export async function verdictOf(reader: Agent, query = ''): Promise<Verdict> {
  const answer = await reader.get(`/approval/audit/verify${query}`);
  if (answer.status !== 200) throw new Error(`No verdict: ${answer.text}`);
  return dataOf<Verdict>(answer);
}

const toRow = ({ facts, previousHash, hash }: AuditRecord) => ({
  sequence: facts.sequence,
  at: facts.at,
  entry_uid: facts.uid,
  entry_id: facts.documentId,
  entry_locale: facts.locale,
  action: facts.action,
  from_stage: facts.from,
  to_stage: facts.to,
  version: facts.version,
  revision: facts.revision,
  actor: facts.actor,
  roles: JSON.stringify(facts.roles),
  name_hash: facts.nameHash,
  comment_hash: facts.commentHash,
  previous_hash: previousHash,
  hash,
});

/** Adds invented records to the log, one after the other as the server does. */
export async function growLog(count: number): Promise<void> {
  const head = await headOfLog();
  await strapiInstance().db.connection.transaction(async (transaction) => {
    for (const record of inventedRecords(count, head)) {
      const { sequence } = record.facts;
      await transaction(RECORDS).insert(toRow(record));
      await transaction(TEXTS).insert(record.texts.map((text) => ({ sequence, ...text })));
      await transaction(HEADS).update({ sequence, hash: record.hash });
    }
  });
}
