import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { type Cast, cast } from '../workflow/cast';
import {
  disarm,
  headOfLog,
  HEADS,
  type Log,
  putBack,
  readLog,
  RECORDS,
  table,
  TEXTS,
  verdictOf,
} from './log';

let people: Cast;
let whole: Log;
beforeAll(async () => {
  people = await cast();
  whole = await readLog();
  await disarm();
});
afterEach(() => putBack(whole));

const last = () => whole[RECORDS]?.length ?? 0;
const at = (sequence: number) => table(RECORDS).where({ sequence });
const verdict = (query?: string) => verdictOf(people.super_admin, query);

test('the log of the demo is whole', async () => {
  expect(await verdict()).toEqual({ valid: true, records: last(), head: await headOfLog() });
  expect(last()).toBeGreaterThan(100);
});

describe('somebody who can write into the database is found out', () => {
  const columns = [
    'at',
    'entry_uid',
    'entry_id',
    'entry_locale',
    'action',
    'from_stage',
    'to_stage',
    'revision',
    'actor',
    'name_hash',
    'comment_hash',
    'previous_hash',
    'hash',
  ];
  test.each(columns)('having changed %s of a record', async (column) => {
    await at(40).update({ [column]: 'other' });
    expect((await verdict()).firstBroken).toEqual({ sequence: 40, reason: 'changed' });
  });

  test('having changed its version, roles or times', async () => {
    for (const change of [
      { version: 99 },
      { roles: '["leader","web_editor"]' },
      { times: '{"publishAt":"2027-01-01T00:00:00.000Z"}' },
    ]) {
      await at(40).update(change);
      expect((await verdict()).firstBroken).toEqual({ sequence: 40, reason: 'changed' });
      await putBack(whole);
    }
  });

  test('having removed a record', async () => {
    await at(40).delete();
    expect(await verdict()).toMatchObject({
      valid: false,
      records: 39,
      firstBroken: { sequence: 40, reason: 'missing' },
    });
  });

  test('having swapped two records', async () => {
    await at(40).update({ sequence: 0 });
    await at(41).update({ sequence: 40 });
    await at(0).update({ sequence: 41 });
    expect((await verdict()).firstBroken).toEqual({ sequence: 40, reason: 'changed' });
  });

  test('having put a record before the first', async () => {
    const { id: _id, ...first } = whole[RECORDS]?.[0] ?? {};
    await table(RECORDS).insert({ ...first, roles: '[]', sequence: 0 });
    expect((await verdict()).firstBroken).toEqual({ sequence: 0, reason: 'out_of_order' });
  });

  test('having put a record after the last', async () => {
    const { id: _id, ...first } = whole[RECORDS]?.[0] ?? {};
    const { sequence, hash: previousHash } = await headOfLog();
    const row = { ...first, roles: '[]', sequence: sequence + 1, previous_hash: previousHash };
    await table(RECORDS).insert(row);
    expect((await verdict()).firstBroken?.sequence).toBe(sequence + 1);
  });

  test('having cut off the end', async () => {
    const cut = last() - 2;
    await table(RECORDS).where('sequence', '>', cut).delete();
    expect((await verdict()).firstBroken).toEqual({ sequence: cut + 1, reason: 'cut_off' });
  });

  test('having changed or removed the head', async () => {
    await table(HEADS).update({ hash: 'a'.repeat(64) });
    expect((await verdict()).firstBroken).toEqual({ sequence: last(), reason: 'replaced' });
    await table(HEADS).update({ sequence: last() - 1 });
    expect((await verdict()).firstBroken).toEqual({ sequence: last(), reason: 'beyond_head' });
    await table(HEADS).delete();
    expect(await verdict()).toMatchObject({
      head: null,
      firstBroken: { sequence: last() + 1, reason: 'head_missing' },
    });
  });

  test('having cut off the end and set the head back, by a head kept elsewhere', async () => {
    const { sequence, hash } = await headOfLog();
    const cut = last() - 2;
    await table(RECORDS).where('sequence', '>', cut).delete();
    const end = (await at(cut).first()) as { hash: string };
    await table(HEADS).update({ sequence: cut, hash: end.hash });

    expect(await verdict()).toMatchObject({ valid: true, records: cut });
    const compared = await verdict(`?head=${sequence}:${hash}`);
    expect(compared.firstBroken).toEqual({ sequence: cut + 1, reason: 'cut_off' });
    const other = await verdict(`?head=${cut}:${'a'.repeat(64)}`);
    expect(other.firstBroken).toEqual({ sequence: cut, reason: 'other_than_witness' });
  });

  test('having changed, added or exchanged a name', async () => {
    const { sequence } = (await table(TEXTS).orderBy('id').first()) as { sequence: number };
    const broken = { sequence, reason: 'text_changed' };
    await table(TEXTS).where({ sequence }).update({ text: 'Nokon andre' });
    expect((await verdict()).firstBroken).toEqual(broken);
    await putBack(whole);
    await table(TEXTS).insert({ sequence, kind: 'name', salt: '', text: 'Endå ein' });
    expect((await verdict()).firstBroken).toEqual(broken);
  });

  test('but erasing names and comments breaks nothing', async () => {
    await table(TEXTS).delete();
    expect(await verdict()).toMatchObject({ valid: true, records: last() });
  });
});
