import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import { caseOf, type Entry, save, standing, storyOf, unitCalled, write } from './entry';
import { findingsOf, reconcile, recordsOf, withoutRounds } from './past-the-guards';
import { withoutApproval } from './schema-change';

withoutRounds();

const STORY = 'api::story.story';
const SERVICE = 'api::service.service';
const PROJECT = 'api::project.project';
let people: Cast;
let unit: string;
let project: Entry;
let story: Entry;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  project = await write(people.deputy, PROJECT, { title: 'Lesekampanje', unit });
  story = await write(people.editor, STORY, {
    ...storyOf(unit, 'Om kampanjen'),
    relatedProject: project.documentId,
  });
});

const deletionOf = ({ uid, documentId }: Entry) =>
  people.deputy.delete(`/content-manager/collection-types/${uid}/${documentId}?locale=nn`);
const remove = async (target = project) => {
  expect((await deletionOf(target)).status).toBe(200);
};
const practicalInfo = async (): Promise<Entry> => {
  const uid = 'api::practical-info.practical-info';
  const where = { unit: { documentId: unit }, locale: 'nn', publishedAt: null };
  const { documentId } = (await strapiInstance().db.query(uid).findOne({ where })) as Entry;
  return { uid, documentId, locale: 'nn' };
};

describe('the deletion of what a text refers to', () => {
  test('is an edit of that text by whoever deleted, and no tampering', async () => {
    await bring(people, story, 'web_review');
    await remove();
    expect(await standing(story)).toMatchObject({ stage: 'drafting', approvedRevision: null });
    const { contributors } = await caseOf(people.leader, story);
    expect(contributors).toHaveLength(2);
    const [deletion] = (await recordsOf(project)).slice(-1);
    expect((await recordsOf(story)).at(-1)).toMatchObject({
      action: 'edit',
      fromStage: 'web_review',
      actor: deletion?.actor,
    });
    for (let round = 0; round < 3; round += 1) await reconcile();
    expect(await findingsOf(story)).toEqual([]);
  });

  test('leaves texts alone that refer to something else', async () => {
    const other = await write(people.editor, STORY, storyOf(unit, 'Om noko anna'));
    await bring(people, other, 'web_review');
    await remove();
    expect(await standing(other)).toMatchObject({ stage: 'web_review' });
  });

  test('is one also where the text refers to it deep in a component', async () => {
    const service = await write(people.deputy, SERVICE, { title: 'Utlån', unit });
    const info = await practicalInfo();
    const eForms = [{ title: 'Lån', url: 'https://bo.example/lan', service: service.documentId }];
    expect((await save(people.editor, info, { eForms })).status).toBe(200);
    await bring(people, info, 'web_review');
    await remove(service);
    expect((await recordsOf(info)).at(-1)).toMatchObject({ action: 'edit', toStage: 'drafting' });
  });

  test('is one also where what is deleted needs no approval itself', async () => {
    await bring(people, story, 'web_review');
    await withoutApproval(PROJECT, () => remove());
    expect((await recordsOf(story)).at(-1)).toMatchObject({ action: 'edit', toStage: 'drafting' });
  });

  test('happens whole or not at all', async () => {
    await bring(people, story, 'web_review');
    const { lifecycles } = strapiInstance().db;
    const release = lifecycles.subscribe({
      models: ['plugin::approval.audit-record'],
      beforeCreate: ({ params }) => {
        if (params.data?.['entryId'] === story.documentId) throw new Error('No room in the log.');
      },
    });
    try {
      expect((await deletionOf(project)).status).toBe(500);
    } finally {
      release();
    }
    expect(await standing(story)).toMatchObject({ stage: 'web_review' });
    expect(await standing(project)).toMatchObject({ stage: 'drafting' });
  });
});
