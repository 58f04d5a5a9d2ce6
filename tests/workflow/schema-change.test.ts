import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  draftRow,
  type Entry,
  publishedRows,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';
import {
  findingsOf,
  knex,
  publicStories,
  reconcile,
  recordsOf,
  withoutRounds,
} from './past-the-guards';
import { withoutApproval, withoutField } from './schema-change';

withoutRounds();

const STORY = 'api::story.story';
let people: Cast;
let entry: Entry;
let written = 0;

beforeAll(async () => {
  people = await cast();
});
beforeEach(async () => {
  const unit = await unitCalled('bibliotek');
  entry = await write(people.editor, STORY, {
    ...storyOf(unit, `Skjema ${(written += 1)}`),
    byline: 'Kari',
  });
});

const sealOf = async ({ documentId }: Entry) =>
  (
    (await knex()('approval_cases').where({ entry_id: documentId }).first()) as {
      live_seal: string;
    }
  ).live_seal;
const published = () =>
  knex()('stories').where({ document_id: entry.documentId }).whereNotNull('published_at');
const tamperings = () =>
  strapiInstance()
    .db.query('plugin::approval.audit-record')
    .count({ where: { action: 'tampering_found' } });

describe('a field that live entries had filled and the schema has no more', () => {
  beforeEach(() => bring(people, entry, 'published'));

  test('is no tampering of any: nothing is recorded of them, and they are sealed anew', async () => {
    const before = [await tamperings(), (await recordsOf(entry)).length];
    const seen = await publicStories();
    const seal = await sealOf(entry);
    await withoutField(STORY, 'byline', async () => {
      await reconcile();
      const anew = await sealOf(entry);
      expect(anew).not.toBe(seal);
      await reconcile();
      expect(await sealOf(entry)).toBe(anew);
      expect([await tamperings(), (await recordsOf(entry)).length]).toEqual(before);
      expect(await publicStories()).toEqual(seen);
      expect(await standing(entry)).toMatchObject({ stage: 'published', live: true });
    });
  });

  test('hides no tampering: a row that was changed as well is published again', async () => {
    await withoutField(STORY, 'byline', async () => {
      await published().update({ title: 'Utanom' });
      await reconcile();
      await reconcile();
      expect(await findingsOf(entry)).toMatchObject([{ toStage: 'published' }]);
      expect(await publishedRows(entry)).toMatchObject([{ title: `Skjema ${written}` }]);
    });
  });

  test('covers no forged revision: what was kept must be what was hashed', async () => {
    await withoutField(STORY, 'byline', async () => {
      await published().update({ title: 'Utanom' });
      const kept = knex()('approval_revisions').where({ entry_id: entry.documentId });
      const { content } = (await kept.clone().first()) as { content: string | object };
      const text = typeof content === 'string' ? content : JSON.stringify(content);
      await kept.update({ content: text.replace(`Skjema ${written}`, 'Utanom') });
      await reconcile();
      expect(await findingsOf(entry)).toHaveLength(1);
    });
  });

  test('keeps nobody from throwing a draft away for the live page', async () => {
    await withoutField(STORY, 'byline', async () => {
      await save(people.editor, entry, { title: 'Angra' });
      const answer = await people.editor
        .post(
          `/content-manager/collection-types/${STORY}/${entry.documentId}/actions/discard?locale=nn`,
        )
        .send({});
      expect(answer.status).toBe(200);
      expect(await standing(entry)).toMatchObject({ stage: 'published', contributors: [] });
      expect(await draftRow(entry)).toMatchObject({ title: `Skjema ${written}` });
      await reconcile();
      expect(await findingsOf(entry)).toEqual([]);
    });
  });
});

test('a text in review that lost a field goes back as after an edit by a program', async () => {
  await bring(people, entry, 'web_review');
  await withoutField(STORY, 'byline', async () => {
    for (let round = 0; round < 3; round += 1) await reconcile();
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', approvedRevision: null });
    expect((await recordsOf(entry)).at(-1)).toMatchObject({
      action: 'edit',
      actor: 'system',
      fromStage: 'web_review',
    });
    expect(await findingsOf(entry)).toEqual([]);
    await bring(people, entry, 'published');
    await reconcile();
    expect(await findingsOf(entry)).toEqual([]);
  });
});

test('a text in review that lost a field and was changed by hand is tampered with', async () => {
  await bring(people, entry, 'web_review');
  await withoutField(STORY, 'byline', async () => {
    await knex()('stories').where({ document_id: entry.documentId }).update({ title: 'Utanom' });
    await reconcile();
    await reconcile();
    expect(await findingsOf(entry)).toHaveLength(1);
  });
});

test('a type that is governed no more keeps what is published, and is left alone', async () => {
  await bring(people, entry, 'published');
  const before = await tamperings();
  await withoutApproval(STORY, async () => {
    await reconcile();
    await published().update({ title: 'Fritt' });
    await reconcile();
    expect(await tamperings()).toBe(before);
    expect(await publishedRows(entry)).toMatchObject([{ title: 'Fritt' }]);
  });
});

test('cases of a type that is gone stop no round', async () => {
  const gone = { entry_uid: 'api::gone.gone', entry_id: 'borte', entry_locale: 'nn' };
  const {
    id: _,
    document_id: __,
    ...row
  } = (await knex()('approval_cases').where({ entry_id: entry.documentId }).first()) as Record<
    string,
    unknown
  >;
  await knex()('approval_cases').insert({ ...row, ...gone, stage: 'web_review' });
  await knex()('stories')
    .where({ document_id: entry.documentId })
    .update({ published_at: Date.now() });
  await reconcile();
  await reconcile();
  expect(await publishedRows(entry)).toEqual([]);
});
