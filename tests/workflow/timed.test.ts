import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, eventually, strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  caseOf,
  codeOf,
  dataOf,
  type Entry,
  move,
  paragraph,
  publishedRows,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';

const STORY = 'api::story.story';
const FAR = '2999-01-01T00:00:00.000Z';

let people: Cast;
let unit: string;
let entry: Entry;

/** So near that a test can wait for it, so far that what comes before it is done. */
const soon = () => new Date(Date.now() + 1_500).toISOString();
const schedule = (times: object) => move(people.web_editor, entry, 'publish', times);
const stageOf = async () => (await standing(entry)).stage;
const inStage = (stage: string) =>
  eventually(async () => expect(await standing(entry)).toMatchObject({ stage }));

interface Event {
  action: string;
  actor: { id: number | null };
}
const historyOf = async () => {
  const address = `/approval/cases/${entry.uid}/${entry.documentId}/history?locale=${entry.locale}`;
  return dataOf<Event[]>(await people.editor.get(address));
};
const publicStatus = async () =>
  (await anonymous().get(`/api/synleg/v1/entries/${entry.documentId}?locale=nn`)).status;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, 'Jul på biblioteket'));
  await bring(people, entry, 'web_review');
});

describe('a publication for later', () => {
  test('waits for its time, then happens once, in nobody’s name', async () => {
    expect((await schedule({ publishAt: soon() })).status).toBe(200);
    expect(await stageOf()).toBe('scheduled');
    expect(await publicStatus()).toBe(404);

    await inStage('published');
    expect(await publicStatus()).toBe(200);
    const published = (await historyOf()).filter(({ action }) => action === 'publish');
    expect(published).toHaveLength(2);
    expect(published[0]?.actor.id).toBeNull();
  });

  test('says its times, in UTC', async () => {
    await schedule({ publishAt: '2999-01-01T01:00:00+01:00', unpublishAt: '2999-02-01T00:00Z' });
    expect(await caseOf(people.editor, entry)).toMatchObject({
      stage: 'scheduled',
      publishAt: FAR,
      unpublishAt: '2999-02-01T00:00:00.000Z',
    });
  });

  test('whose time has passed already is one for now', async () => {
    expect((await schedule({ publishAt: '2020-01-01T00:00:00Z' })).status).toBe(200);
    expect(await stageOf()).toBe('published');
  });

  test('can be called off by the web editor alone', async () => {
    await schedule({ publishAt: FAR });
    expect(codeOf(await move(people.leader, entry, 'cancel_schedule'))).toBe(
      'approval.not_your_role',
    );
    expect((await move(people.web_editor, entry, 'cancel_schedule')).status).toBe(200);
    expect(await caseOf(people.editor, entry)).toMatchObject({
      stage: 'web_review',
      publishAt: null,
      unpublishAt: null,
    });
    expect((await move(people.web_editor, entry, 'publish')).status).toBe(200);
  });

  test('is called off by an edit, since what was approved is not there any more', async () => {
    await schedule({ publishAt: FAR });
    await save(people.editor, entry, { title: 'Påske på biblioteket' });
    expect(await caseOf(people.editor, entry)).toMatchObject({
      stage: 'drafting',
      publishAt: null,
    });
  });

  test.each([
    ['before its publication', { publishAt: FAR, unpublishAt: '2998-01-01T00:00:00Z' }],
    ['in the past', { unpublishAt: '2020-01-01T00:00:00Z' }],
    ['without an offset', { publishAt: '2999-01-01T00:00:00' }],
  ])('with a time %s is refused', async (_what, times) => {
    const answer = await schedule(times);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'approval.invalid_time']);
    expect(await stageOf()).toBe('web_review');
  });

  test('gives the case back when the draft was changed past every guard', async () => {
    await schedule({ publishAt: soon() });
    await strapiInstance()
      .db.connection('stories')
      .where({ document_id: entry.documentId, locale: 'nn' })
      .update({ title: 'Smugla inn' });

    await inStage('web_review');
    expect((await historyOf())[0]).toMatchObject({ action: 'schedule_stopped' });
    expect(await publishedRows(entry)).toEqual([]);
    expect(await publicStatus()).toBe(404);
  });
});

describe('a removal for later', () => {
  test('takes the page out of view once', async () => {
    expect((await schedule({ unpublishAt: soon() })).status).toBe(200);
    expect(await publicStatus()).toBe(200);

    await inStage('drafting');
    expect(await publicStatus()).toBe(410);
    const removed = (await historyOf()).filter(({ action }) => action === 'unpublish');
    expect(removed).toHaveLength(1);
  });

  test('follows a publication for later', async () => {
    const publishAt = soon();
    const unpublishAt = new Date(Date.parse(publishAt) + 500).toISOString();
    await schedule({ publishAt, unpublishAt });
    await inStage('drafting');
    const steps = (await historyOf()).map(({ action }) => action);
    expect(steps.slice(0, 3)).toEqual(['unpublish', 'publish', 'publish']);
  });

  test('stands when the draft is edited, and leaves that draft where it is', async () => {
    await schedule({ unpublishAt: soon() });
    await save(people.editor, entry, { title: 'Ny tittel' });
    await move(people.editor, entry, 'submit');
    await eventually(async () => expect(await standing(entry)).toMatchObject({ live: false }));
    expect(await stageOf()).toBe('leader_review');
    expect(await publicStatus()).toBe(410);
  });

  test('of the old version does not reach the new one', async () => {
    await schedule({ unpublishAt: FAR });
    await save(people.editor, entry, { title: 'Ny tittel' });
    await bring(people, entry, 'published');
    expect((await caseOf(people.editor, entry)).unpublishAt).toBeNull();
  });
});

describe('a hearing with an end', () => {
  test('closes by itself', async () => {
    const uid = 'api::core-story.core-story';
    const { documentId } = (await strapiInstance()
      .db.query(uid)
      .findOne({ where: { unit: { documentId: unit }, locale: 'nn' } })) as Entry;
    entry = { uid, documentId, locale: 'nb' };
    const content = { title: 'Kjernefortelling', story: paragraph('Vi låner ut.'), unit };
    await save(people.editor, entry, content);

    expect((await move(people.editor, entry, 'submit', { dueAt: soon() })).status).toBe(200);
    expect(await stageOf()).toBe('hearing');
    await inStage('leader_review');
    expect((await historyOf())[0]).toMatchObject({ action: 'close_hearing', from: 'hearing' });
  });
});
