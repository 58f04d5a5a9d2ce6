import { beforeAll, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { type Cast, cast } from '../workflow/cast';
import { storyOf, unitCalled, write } from '../workflow/entry';
import { headOfLog, HEADS, onSqlite, raw, readLog, RECORDS, table, TEXTS, verdictOf } from './log';

let people: Cast;
beforeAll(async () => {
  people = await cast();
});

const LOG = /only ever added to/;
const HEAD = /moves forward|has one head/;
const record = (sequence: number) => table(RECORDS).where({ sequence });
const firstRow = async () => {
  const { id: _id, ...row } = (await record(1).first()) as Record<string, unknown>;
  return { ...row, roles: '[]' };
};

/** Attempts, each with what it is, and what the database shall say. */
const attempts: [string, () => PromiseLike<unknown>, RegExp][] = [
  ['a record changed', () => record(3).update({ actor: 'user:1' }), LOG],
  ['all records changed', () => table(RECORDS).update({ locale: 'en' }), LOG],
  ['a record removed', () => record(3).delete(), LOG],
  ['all records removed', () => table(RECORDS).delete(), LOG],
  [
    'a record put before others',
    async () => table(RECORDS).insert({ ...(await firstRow()), sequence: 0 }),
    LOG,
  ],
  ['a record put in place of another', async () => table(RECORDS).insert(await firstRow()), LOG],
  [
    'records removed through the query engine',
    () => strapiInstance().db.query('plugin::approval.audit-record').deleteMany({ where: {} }),
    LOG,
  ],
  [
    'a record changed through the query engine',
    () =>
      strapiInstance()
        .db.query('plugin::approval.audit-record')
        .update({ where: { sequence: 3 }, data: { action: 'edit' } }),
    LOG,
  ],
  [
    'a record removed through the document service',
    async () => {
      const documents = strapiInstance().documents('plugin::approval.audit-record' as never);
      const { document_id: documentId } = (await record(3).first()) as { document_id: string };
      await documents.delete({ documentId } as never);
    },
    LOG,
  ],
  ['the head set back', () => table(HEADS).update({ sequence: 1 }), HEAD],
  ['the head moved too far', () => table(HEADS).increment('sequence', 2), HEAD],
  ['the hash of the head changed', () => table(HEADS).update({ hash: 'a'.repeat(64) }), HEAD],
  ['the head removed', () => table(HEADS).delete(), HEAD],
  ['a second head', () => table(HEADS).insert({ sequence: 0, hash: '' }), HEAD],
];

describe('the database refuses', () => {
  test.each(attempts)('%s', async (_what, attempt, says) => {
    const before = await readLog();
    await expect(attempt()).rejects.toMatchObject({ message: expect.stringMatching(says) });
    expect(await readLog()).toEqual(before);
  });

  test('what only this kind of database knows', async () => {
    const before = await readLog();
    const columns =
      'id, sequence, at, entry_uid, entry_id, entry_locale, action, version, actor, previous_hash, hash';
    const replace = (id: string, sequence: string) =>
      `INSERT OR REPLACE INTO ${RECORDS} (${columns}) SELECT ${columns.replace('id, sequence', `${id}, ${sequence}`)} FROM ${RECORDS} WHERE sequence = 1`;
    const own = onSqlite()
      ? [
          replace('NULL', '3'),
          replace('3', '99999'),
          `UPDATE OR REPLACE ${RECORDS} SET sequence = 3 WHERE sequence = 4`,
          `INSERT OR REPLACE INTO ${HEADS} (id, sequence, hash) VALUES (1, 0, '')`,
        ]
      : [`TRUNCATE ${RECORDS}`, `TRUNCATE ${RECORDS} CASCADE`, `TRUNCATE ${HEADS}`];
    for (const statement of own) {
      await expect(raw(statement)).rejects.toMatchObject({
        message: expect.stringMatching(/audit log/),
      });
    }
    expect(await readLog()).toEqual(before);
  });
});

test('the log grows all the same, and names and comments can be erased', async () => {
  const before = await headOfLog();
  await write(people.editor, 'api::story.story', storyOf(await unitCalled('bibliotek')));
  expect((await headOfLog()).sequence).toBe(before.sequence + 1);
  await table(TEXTS)
    .where({ sequence: before.sequence + 1 })
    .delete();
  expect(await verdictOf(people.super_admin)).toMatchObject({ valid: true });
});
