import { beforeAll, describe, expect, test } from '@jest/globals';
import type { ApprovalService } from 'strapi-plugin-approval/strapi-server';
import { anonymous, strapiInstance, withBrokenTable } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  ask,
  askForCase,
  codeOf,
  type Entry,
  move,
  publishedRows,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';

let people: Cast;
let entry: Entry;

const knex = () => strapiInstance().db.connection;
const count = async (table: string) => {
  const [row] = await knex()(table).count({ number: '*' });
  return Number(row?.['number']);
};
const everything = async () => ({
  case: await standing(entry),
  published: await publishedRows(entry),
  snapshots: await count('synleg_snapshots'),
  records: await count('approval_audit_records'),
  head: (await knex()('approval_audit_heads').first()) as unknown,
  public: (await anonymous().get(`/api/synleg/v1/entries/${entry.documentId}`)).status,
});

beforeAll(async () => {
  people = await cast();
  entry = await write(
    people.editor,
    'api::story.story',
    storyOf(await unitCalled('bibliotek'), 'Kappløp'),
  );
});

describe('of simultaneous transitions of one case', () => {
  test('one wins, the others are told that the case has moved', async () => {
    await bring(people, entry, 'leader_review');
    const { version } = await standing(entry);
    const answers = await Promise.all(
      [people.leader, people.deputy, people.leader, people.deputy].map((person) =>
        ask(person, entry, { action: 'approve', version }),
      ),
    );
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    const losers = answers.filter((answer) => answer.status !== 200);
    expect(losers.map(codeOf)).toEqual(Array(3).fill('approval.stale_version'));
    expect((await standing(entry)).version).toBe(version + 1);
  });

  test('of different kinds, one wins too', async () => {
    await bring(people, entry, 'leader_review');
    const { version } = await standing(entry);
    const answers = await Promise.all([
      ask(people.leader, entry, { action: 'approve', version }),
      ask(people.editor, entry, { action: 'withdraw', version }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });
});

describe('a publication that fails', () => {
  test.each([
    ['in the snapshot', 'synleg_snapshots', 'INSERT'],
    ['in the audit log', 'approval_audit_records', 'INSERT'],
    ['in the case', 'approval_cases', 'UPDATE'],
    ['at the end of the chain', 'approval_audit_heads', 'UPDATE'],
  ] as const)('%s leaves nothing behind', async (_where, table, operation) => {
    await bring(people, entry, 'web_review');
    const before = await everything();
    const answer = await withBrokenTable(table, operation, () =>
      move(people.web_editor, entry, 'publish'),
    );
    expect(answer.status).toBe(500);
    expect(await everything()).toEqual(before);
  });

  test('in a listener leaves nothing behind, and succeeds when tried again', async () => {
    await bring(people, entry, 'web_review');
    const before = await everything();
    const approval = strapiInstance().plugin('approval').service<ApprovalService>('approval');
    const remove = approval.onTransition(() => Promise.reject(new Error('broken')));
    expect((await move(people.web_editor, entry, 'publish')).status).toBe(500);
    remove();
    expect(await everything()).toEqual(before);

    expect((await move(people.web_editor, entry, 'publish')).status).toBe(200);
    expect(await publishedRows(entry)).toHaveLength(1);
  });
});

test('a draft that a program made gets one case, however many ask for it first', async () => {
  const made = await strapiInstance()
    .documents('api::story.story')
    .create({ locale: 'nn', data: storyOf(await unitCalled('bibliotek'), 'Innført') });
  const imported = { uid: 'api::story.story', documentId: made.documentId, locale: 'nn' };
  const answers = await Promise.all(
    [people.editor, people.leader, people.deputy, people.member].map((person) =>
      askForCase(person, imported),
    ),
  );
  expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200, 200]);
  const stranger = await askForCase(people.stranger, { ...imported, documentId: entry.documentId });
  expect(stranger.status).toBe(403);
});
