import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  caseOf,
  codeOf,
  draftRow,
  type Entry,
  move,
  publishedRows,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';
import { findingsOf, isPublic, knex, publicStories, reconcile, recordsOf } from './past-the-guards';

const STORY = 'api::story.story';
let people: Cast;
let unit: string;
let entry: Entry;
let title: string;
let written = 0;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  title = `Kaffikroken ${(written += 1)}`;
  entry = await write(people.editor, STORY, storyOf(unit, title));
});

const auditRecords = () => strapiInstance().db.query('plugin::approval.audit-record').count();
const published = ({ documentId }: Entry) =>
  knex()('stories').where({ document_id: documentId }).whereNotNull('published_at');

const removeDraft = () =>
  knex()('stories').where({ document_id: entry.documentId }).whereNull('published_at').delete();

test('what the workflow has made is found to be in order', async () => {
  await bring(people, entry, 'published');
  await save(people.editor, entry, { title: 'Under arbeid' });
  const before = await auditRecords();
  await reconcile();
  expect(await auditRecords()).toBe(before);
});

describe('a draft that is published by hand in the database', () => {
  const publishByHand = () =>
    knex()('stories').where({ document_id: entry.documentId }).update({ published_at: Date.now() });

  test('is recorded once, never served, and a draft again', async () => {
    const seen = await publicStories();
    await publishByHand();
    expect(await publicStories()).toEqual(seen);
    await reconcile();
    await reconcile();
    expect(await findingsOf(entry)).toMatchObject([{ actor: 'system', toStage: 'drafting' }]);
    expect(await publishedRows(entry)).toEqual([]);
    expect(await draftRow(entry)).toMatchObject({ title });
    expect(await publicStories()).toEqual(seen);
  });

  test('is recorded again when it is done again', async () => {
    await publishByHand();
    await reconcile();
    await publishByHand();
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(2);
  });

  test('goes its way through the workflow afterwards', async () => {
    await bring(people, entry, 'leader_review');
    await publishByHand();
    await reconcile();
    await bring(people, entry, 'published');
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
    expect(await publishedRows(entry)).toHaveLength(1);
  });
});

test('a published row beside a draft is taken away, and what it said is kept as evidence', async () => {
  const draft = (await draftRow(entry)) as Record<string, unknown>;
  await knex()('stories').insert({
    document_id: entry.documentId,
    locale: 'nn',
    title: 'Smugla inn',
    published_at: Date.now(),
  });
  await reconcile();
  expect(await publishedRows(entry)).toEqual([]);
  expect(await draftRow(entry)).toEqual(draft);
  const kept = (await strapiInstance()
    .db.query('plugin::approval.finding')
    .findOne({ where: { entryId: entry.documentId } })) as object;
  expect(JSON.stringify(kept)).toContain('Smugla inn');
});

test('evidence of a row that is taken away says what the row pointed at', async () => {
  await knex()('stories').insert({
    document_id: entry.documentId,
    locale: 'nn',
    title: 'Smugla inn',
    published_at: Date.now(),
  });
  const [row] = (await published(entry)) as { id: number }[];
  const link = knex()('stories_unit_lnk');
  const ofUnit = (await knex()('units').where({ document_id: unit }).first()) as { id: number };
  await link.insert({ story_id: row?.id, unit_id: ofUnit.id });
  await reconcile();
  const kept = (await strapiInstance()
    .db.query('plugin::approval.finding')
    .findOne({ where: { entryId: entry.documentId } })) as object;
  expect(kept).toMatchObject({ evidence: { rows: [{ unit: { documentId: unit } }] } });
});

test('what belongs to no unit is told to the super administrators', async () => {
  const documentId = `utaneining${written}`;
  await knex()('stories').insert({
    document_id: documentId,
    locale: 'nn',
    title: 'Smugla inn',
    published_at: Date.now(),
  });
  await reconcile();
  const { body } = await people.super_admin.get('/approval/notices');
  expect(JSON.stringify(body)).toContain(documentId);
});

describe('a live page', () => {
  beforeEach(() => bring(people, entry, 'published'));

  test('whose published row was changed by hand gets it back as approved', async () => {
    const seen = await publicStories();
    await published(entry).update({ title: 'Utanom' });
    await reconcile();
    await reconcile();
    expect(await findingsOf(entry)).toMatchObject([{ toStage: 'published' }]);
    expect(await publishedRows(entry)).toMatchObject([{ title }]);
    expect(await publicStories()).toEqual(seen);
  });

  test('whose published row was removed by hand gets it back', async () => {
    const seen = await publicStories();
    await published(entry).delete();
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
    expect(await publishedRows(entry)).toMatchObject([{ title }]);
    expect(await publicStories()).toEqual(seen);
  });

  test('with a newer draft is recorded once, and its next publication puts it right', async () => {
    await save(people.editor, entry, { title: 'Tekroken' });
    const seen = await publicStories();
    await published(entry).update({ title: 'Utanom' });
    for (let round = 0; round < 3; round += 1) await reconcile();
    expect(await findingsOf(entry)).toMatchObject([{ toStage: 'drafting' }]);
    expect(await draftRow(entry)).toMatchObject({ title: 'Tekroken' });
    expect(await publicStories()).toEqual(seen);
    await bring(people, entry, 'published');
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
    expect(await publishedRows(entry)).toMatchObject([{ title: 'Tekroken' }]);
  });

  test('whose draft was removed by hand gets it back, and can be taken out of view', async () => {
    const seen = await publicStories();
    await removeDraft();
    await reconcile();
    await reconcile();
    expect(await findingsOf(entry)).toMatchObject([{ toStage: 'published' }]);
    expect(await draftRow(entry)).toMatchObject({ title });
    expect(await publicStories()).toEqual(seen);
    const answer = await move(people.web_editor, entry, 'unpublish', { comment: 'Feil.' });
    expect(answer.status).toBe(200);
    expect(await publishedRows(entry)).toEqual([]);
    expect(await isPublic(title)).toBe(false);
  });

  test('whose newer draft was removed in review goes back to what is live, with no approval', async () => {
    await save(people.editor, entry, { title: 'Tekroken' });
    await bring(people, entry, 'web_review');
    await removeDraft();
    await reconcile();
    expect(await standing(entry)).toMatchObject({
      stage: 'published',
      live: true,
      approvedRevision: null,
    });
    expect(await draftRow(entry)).toMatchObject({ title });
  });

  test('whose draft and case were removed by hand gets both back', async () => {
    await removeDraft();
    await knex()('approval_cases').where({ entry_id: entry.documentId }).delete();
    await reconcile();
    expect(await standing(entry)).toMatchObject({ stage: 'published', live: true });
    expect(await draftRow(entry)).toMatchObject({ title });
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
  });

  test('that stays wrong is not told of again when somebody goes on writing', async () => {
    await save(people.editor, entry, { title: 'Tekroken' });
    await published(entry).update({ title: 'Utanom' });
    await reconcile();
    await save(people.editor, entry, { title: 'Bokkroken' });
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
  });

  test('is told apart from one whose file or relation changed', async () => {
    const service = await write(people.editor, 'api::service.service', {
      title: 'Utlån',
      summary: 'Lån bøker.',
      description: storyOf(unit).body,
      audience: 'Alle',
      unit,
    });
    await bring(people, service, 'published');
    await save(people.editor, entry, { relatedService: service.documentId });
    await bring(people, entry, 'published');
    await move(people.web_editor, service, 'unpublish', { comment: 'Lagt ned.' });
    await reconcile();
    expect(await findingsOf(entry)).toEqual([]);
    expect(await findingsOf(service)).toEqual([]);
  });
});

describe('a case', () => {
  const caseRow = () => knex()('approval_cases').where({ entry_id: entry.documentId });

  test('that was lifted to the web editor by hand goes back, and nothing is published on it', async () => {
    const { revision } = await caseOf(people.leader, entry);
    await caseRow().update({ stage: 'web_review', approved_revision: revision, approved_by: 1 });
    await reconcile();
    expect(await findingsOf(entry)).toMatchObject([
      { fromStage: 'web_review', toStage: 'drafting' },
    ]);
    expect(codeOf(await move(people.web_editor, entry, 'publish'))).toBe(
      'approval.action_not_allowed_in_stage',
    );
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
  });

  test('that was made live by hand is not live', async () => {
    const { revision } = await caseOf(people.leader, entry);
    await caseRow().update({ stage: 'published', live: true, live_revision: revision });
    await reconcile();
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: false });
  });

  test('out of which a contributor was struck gets the name back', async () => {
    await bring(people, entry, 'web_review');
    await caseRow().update({ contributors: '[]' });
    await reconcile();
    expect((await caseOf(people.leader, entry))['contributors']).toHaveLength(1);
    expect(await standing(entry)).toMatchObject({ stage: 'drafting' });
  });

  test('that was deleted by hand is opened again, live if its page is', async () => {
    await bring(people, entry, 'published');
    await caseRow().delete();
    await reconcile();
    expect(await standing(entry)).toMatchObject({ stage: 'published', live: true });
    expect(await findingsOf(entry)).toHaveLength(1);
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
  });

  test('whose draft was deleted by hand is closed', async () => {
    await knex()('stories').where({ document_id: entry.documentId }).delete();
    await reconcile();
    await expect(standing(entry)).rejects.toThrow('no case');
    expect((await recordsOf(entry)).at(-1)).toMatchObject({
      action: 'tampering_found',
      toStage: null,
    });
  });

  test('that was closed begins with nothing when its text is written anew', async () => {
    await save(people.editor, { ...entry, locale: 'en' }, storyOf(unit, title));
    await bring(people, entry, 'web_review');
    await knex()('stories').where({ document_id: entry.documentId, locale: 'nn' }).delete();
    await reconcile();
    expect((await save(people.deputy, entry, storyOf(unit, title))).status).toBe(200);
    await reconcile();
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', version: 1 });
    expect(await findingsOf(entry)).toHaveLength(1);
  });
});

describe('a text in review', () => {
  test('that was changed by hand is handed in anew', async () => {
    await bring(people, entry, 'web_review');
    await knex()('stories').where({ document_id: entry.documentId }).update({ title: 'Utanom' });
    await reconcile();
    await reconcile();
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', approvedRevision: null });
    expect(await findingsOf(entry)).toMatchObject([
      { fromStage: 'web_review', toStage: 'drafting', actor: 'system' },
    ]);
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
  });
});

describe('a public copy', () => {
  const publication = () => knex()('synleg_publications').where({ entry_id: entry.documentId });

  test('that names a revision nobody approved is exchanged for the approved one', async () => {
    await bring(people, entry, 'published');
    const [row] = (await publication()) as { snapshot_id: number }[];
    const [snapshot] = (await knex()('synleg_snapshots').where({ id: row?.snapshot_id })) as {
      body: string;
      revision: string;
    }[];
    const { id: _, ...copied } = snapshot as unknown as Record<string, unknown>;
    await knex()('synleg_snapshots').insert({
      ...copied,
      revision: 'sha256-forged',
      body: snapshot?.body.replace(title, 'Forfalska'),
    });
    const [forged] = (await knex()('synleg_snapshots').where({ revision: 'sha256-forged' })) as {
      id: number;
    }[];
    await publication().update({ snapshot_id: forged?.id, revision: 'sha256-forged' });
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
    expect(await isPublic('Forfalska')).toBe(false);
    expect(await isPublic(title)).toBe(true);
  });

  test('of what was never published goes out of view', async () => {
    await bring(people, entry, 'published');
    await move(people.web_editor, entry, 'unpublish', { comment: 'Feil.' });
    await publication().update({ live: true, shown_for: '|nn|' });
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
    expect(await isPublic(title)).toBe(false);
  });
});

test('an entry that cannot be dealt with holds up none of the others', async () => {
  const others = [
    await write(people.editor, STORY, storyOf(unit, `Fyrst ${written}`)),
    await write(people.editor, STORY, storyOf(unit, `Sist ${written}`)),
  ];
  const [stubborn, ...rest] = [entry, ...others].sort((one, other) =>
    one.documentId < other.documentId ? -1 : 1,
  );
  const inReview = await write(people.editor, STORY, storyOf(unit, `I gang ${written}`));
  await bring(people, inReview, 'web_review');
  const release = strapiInstance().db.lifecycles.subscribe({
    models: ['plugin::approval.finding'],
    beforeCreate: ({ params }) => {
      if (params.data?.['entryId'] === stubborn?.documentId) throw new Error('No room.');
    },
  });
  try {
    const ids = [entry, ...others].map(({ documentId }) => documentId);
    await knex()('stories').whereIn('document_id', ids).update({ published_at: Date.now() });
    await knex()('stories').where({ document_id: inReview.documentId }).update({ title: 'Utanom' });
    await expect(reconcile()).rejects.toThrow('Parts of a round failed.');
    await expect(reconcile()).rejects.toThrow('Parts of a round failed.');
    for (const one of rest) expect(await publishedRows(one)).toEqual([]);
    expect(await standing(inReview)).toMatchObject({ stage: 'drafting' });
  } finally {
    release();
  }
  await reconcile();
  expect(await publishedRows(entry)).toEqual([]);
});
