import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agent } from 'supertest';
import { anonymous, strapiInstance } from '../server';
import { type Cast, cast } from './cast';
import { dataOf, draftRow, type Entry, save, standing, storyOf, unitCalled, write } from './entry';

let people: Cast;
let unit: string;
let entry: Entry;

interface Presence {
  others: { id: number; name: string; since: string }[];
  savedSince: object | null;
}

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, 'api::story.story', storyOf(unit, 'Kaffikroken'));
});

const ask = (person: Agent, body: object, one: Entry = entry) =>
  person
    .post(`/approval/cases/${one.uid}/${one.documentId}/presence?locale=${one.locale}`)
    .send(body);
const beat = async (person: Agent, body: object = { open: true }) =>
  dataOf<Presence>(await ask(person, body));
const namesOf = ({ others }: Presence) => others.map(({ name }) => name);
const rows = () => strapiInstance().db.query('plugin::approval.presence');

/** As if the clock had gone on. */
const letPass = async (seconds: number) => {
  const seenAt = new Date(Date.now() - seconds * 1000).toISOString();
  for (const { id } of (await rows().findMany({})) as { id: number }[]) {
    await rows().update({ where: { id }, data: { seenAt } });
  }
};

describe('whoever has a draft open', () => {
  test('sees who else has, not themselves, until those close it', async () => {
    expect(await beat(people.editor)).toEqual({ others: [], savedSince: null });
    expect(await beat(people.editor)).toEqual({ others: [], savedSince: null });
    const leader = await beat(people.leader);
    expect(leader.others).toHaveLength(1);
    expect(leader.others[0]).toEqual({
      id: expect.any(Number),
      name: expect.stringMatching(/\S/),
      since: expect.stringMatching(/^\d{4}-/),
    });
    expect(namesOf(await beat(people.editor))).not.toEqual(namesOf(leader));

    await beat(people.leader, { open: false });
    expect(namesOf(await beat(people.editor))).toEqual([]);
  });

  test('is away when nothing has been heard of them for a while', async () => {
    await beat(people.leader);
    await letPass(40);
    expect(namesOf(await beat(people.editor))).toHaveLength(1);
    await letPass(50);
    expect(namesOf(await beat(people.editor))).toEqual([]);
  });

  test('leaves no row behind: the next who comes takes the old ones along', async () => {
    await beat(people.leader);
    await letPass(50);
    await beat(people.editor);
    expect(await rows().count({ where: { entryId: entry.documentId } })).toBe(1);
  });

  test('is one person in two windows, also when both open at once', async () => {
    await Promise.all([beat(people.leader), beat(people.leader), beat(people.leader)]);
    expect(namesOf(await beat(people.editor))).toHaveLength(1);
  });

  test('hears that the draft was saved meanwhile, and by whom', async () => {
    const { updatedAt } = (await draftRow(entry)) as { updatedAt: string };
    const heartbeat = { open: true, updatedAt: new Date(updatedAt).toISOString() };
    expect((await beat(people.editor, heartbeat)).savedSince).toBeNull();
    await save(people.leader, entry, { title: 'Tekroken' });
    const { savedSince } = await beat(people.editor, heartbeat);
    expect(savedSince).toMatchObject({
      by: { id: expect.any(Number), name: expect.stringMatching(/\S/) },
      hadRevision: expect.stringMatching(/^sha256-/),
      revision: expect.stringMatching(/^sha256-/),
    });
  });

  test('changes nothing in the case, and nothing is recorded', async () => {
    const records = () => strapiInstance().db.query('plugin::approval.audit-record').count();
    const before = [await standing(entry), await records()];
    await beat(people.leader);
    await beat(people.leader, { open: false });
    expect([await standing(entry), await records()]).toEqual(before);
  });
});

test('who may not read the case does not learn who is at work in it', async () => {
  expect((await ask(people.stranger, { open: true })).status).toBe(403);
  expect((await ask(anonymous(), { open: true })).status).toBe(401);
  expect((await ask(people.editor, { open: 'perhaps' })).status).toBe(400);
  expect((await ask(people.editor, { open: true }, { ...entry, documentId: 'no' })).status).toBe(
    404,
  );
});
