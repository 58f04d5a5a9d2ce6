import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { UID } from '@strapi/strapi';
import type { Response } from 'supertest';
import { strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  caseOf,
  codeOf,
  draftRow,
  type Entry,
  type ErrorAnswer,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';

const STORY = 'api::story.story' as UID.ContentType;
let people: Cast;
let unit: string;
let entry: Entry;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, 'Kaffikroken'));
});

interface Row {
  title: string;
  updatedAt: string;
}

/** What the edit view has in hand when somebody opens the draft. */
async function opened(): Promise<{ updatedAt: string }> {
  const { updatedAt } = (await draftRow(entry)) as Row;
  return { updatedAt: new Date(updatedAt).toISOString() };
}

const titleNow = async () => ((await draftRow(entry)) as Row).title;

interface Stale {
  savedBy: { id: number; name: string };
  savedAt: string;
  hadRevision: string | null;
  revision: string;
}
const staleOf = (answer: Response) =>
  (answer.body as ErrorAnswer).error.details as unknown as Stale;

async function expectStale(answer: Response): Promise<Stale> {
  expect([answer.status, codeOf(answer)]).toEqual([409, 'approval.stale_version']);
  return staleOf(answer);
}

describe('a draft that somebody else has saved since it was opened', () => {
  test('is not written over: the answer names who, when, and what was and is', async () => {
    const form = await opened();
    const had = (await caseOf(people.leader, entry)).revision;
    await save(people.leader, entry, { title: 'Tekroken' });
    const before = await standing(entry);

    const answer = await save(people.editor, entry, { ...form, title: 'Kakaokroken' });
    const stale = await expectStale(answer);
    const { message } = (answer.body as ErrorAnswer).error;
    expect(message).toContain(stale.savedBy.name);
    expect(message).toMatch(/\d{4} kl\. \d\d[:.]\d\d/);
    expect(stale.savedBy.id).toEqual(expect.any(Number));
    expect(Number.isNaN(Date.parse(stale.savedAt))).toBe(false);
    expect(stale.hadRevision).toBe(had);
    expect(stale.revision).toBe((await caseOf(people.leader, entry)).revision);
    expect(await titleNow()).toBe('Tekroken');
    expect(await standing(entry)).toEqual(before);
  });

  test('is not written over either where list items of the form are there no more', async () => {
    const uid = 'api::project.project';
    entry = await write(people.editor, uid, {
      title: 'Lesefest',
      unit,
      partners: [{ name: 'Kor' }],
    });
    const found = await people.editor.get(
      `/content-manager/collection-types/${uid}/${entry.documentId}?locale=nn`,
    );
    const { updatedAt, partners } = (found.body as { data: Row & { partners: object[] } }).data;
    await save(people.leader, entry, { partners: [{ name: 'Skule' }] });
    await expectStale(await save(people.editor, entry, { updatedAt, partners, title: 'Ny' }));
  });

  test('can be saved once it was opened again', async () => {
    await save(people.leader, entry, { title: 'Tekroken' });
    const answer = await save(people.editor, entry, { ...(await opened()), title: 'Ny' });
    expect(answer.status).toBe(200);
    expect(await titleNow()).toBe('Ny');
  });

  test('takes a save that says the same', async () => {
    const form = await opened();
    await save(people.leader, entry, { title: 'Tekroken' });
    expect((await save(people.editor, entry, { ...form, title: 'Tekroken' })).status).toBe(200);
  });

  test('takes a save when it has come back to what was opened', async () => {
    const form = await opened();
    await save(people.leader, entry, { title: 'Tekroken' });
    await save(people.leader, entry, { title: 'Kaffikroken' });
    expect((await save(people.editor, entry, { ...form, title: 'Ny' })).status).toBe(200);
  });

  test('is not asked of callers that do not say what they opened', async () => {
    await save(people.leader, entry, { title: 'Tekroken' });
    expect((await save(people.editor, entry, { title: 'Ny' })).status).toBe(200);
    const documents = strapiInstance().documents(STORY) as unknown as {
      update(params: object): Promise<{ title: string }>;
    };
    const inside = await documents.update({
      documentId: entry.documentId,
      locale: 'nn',
      data: { title: 'Frå eit program' },
    });
    expect(inside.title).toBe('Frå eit program');
  });

  test('is not thrown away either', async () => {
    await bring(people, entry, 'published');
    await save(people.editor, entry, { title: 'Tekroken' });
    const form = await opened();
    await save(people.leader, entry, { title: 'Kakaokroken' });
    const discard = () =>
      people.editor
        .post(
          `/content-manager/collection-types/${STORY}/${entry.documentId}/actions/discard?locale=nn`,
        )
        .send(form);
    await expectStale(await discard());
    expect(await titleNow()).toBe('Kakaokroken');
  });

  test('is not written over after it was thrown away', async () => {
    await bring(people, entry, 'published');
    await save(people.editor, entry, { title: 'Tekroken' });
    const form = await opened();
    const thrown = await people.leader
      .post(
        `/content-manager/collection-types/${STORY}/${entry.documentId}/actions/discard?locale=nn`,
      )
      .send({});
    expect(thrown.status).toBe(200);
    await expectStale(await save(people.editor, entry, { ...form, title: 'Kakaokroken' }));
    const again = await save(people.editor, entry, { ...(await opened()), title: 'Kakaokroken' });
    expect(again.status).toBe(200);
  });

  test('is not published with it', async () => {
    await bring(people, entry, 'web_review');
    const form = await opened();
    await save(people.leader, entry, { title: 'Tekroken' });
    const answer = await people.web_editor
      .post(
        `/content-manager/collection-types/${STORY}/${entry.documentId}/actions/publish?locale=nn`,
      )
      .send({ ...storyOf(unit, 'Kakaokroken'), ...form });
    await expectStale(answer);
    expect(await titleNow()).toBe('Tekroken');
  });
});

test('nobody writes over what they saved themselves in another window, and it is said so', async () => {
  const form = await opened();
  await save(people.editor, entry, { title: 'Tekroken' });
  const answer = await save(people.editor, entry, { ...form, title: 'Ny' });
  await expectStale(answer);
  expect((answer.body as ErrorAnswer).error.message).toMatch(/^Du har (sjølv|selv) lagr/);
});

test('steps of the case and saves that change nothing are nobody’s new words', async () => {
  const form = await opened();
  await save(people.leader, entry, storyOf(unit, 'Kaffikroken'));
  await bring(people, entry, 'published');
  expect((await save(people.editor, entry, { ...form, title: 'Tekroken' })).status).toBe(200);
});

test('what is saved in one language is nothing to the other', async () => {
  const english = { ...entry, locale: 'en' };
  await save(people.editor, english, storyOf(unit, 'The coffee corner'));
  const form = await opened();
  await save(people.leader, english, { title: 'The tea corner' });
  expect((await save(people.editor, entry, { ...form, title: 'Tekroken' })).status).toBe(200);
});

test('of two that save at the same moment what both have opened, one wins', async () => {
  const form = await opened();
  const answers = await Promise.all([
    save(people.editor, entry, { ...form, title: 'Tekroken' }),
    save(people.leader, entry, { ...form, title: 'Kakaokroken' }),
  ]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const winner = answers.find(({ status }) => status === 200)?.body as { data: Row };
  expect(await titleNow()).toBe(winner.data.title);
});
