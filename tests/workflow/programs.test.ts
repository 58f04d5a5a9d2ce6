import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Agent } from 'supertest';
import { anonymous, strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import { dataOf, type Entry, save, standing, storyOf, unitCalled, write } from './entry';
import { recordsOf } from './past-the-guards';

const STORY = 'api::story.story';

let people: Cast;
let unit: string;
let program: Agent;
let reference: string;
let entry: Entry;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
  const made = await people.super_admin
    .post('/admin/api-tokens')
    .send({ name: 'import', description: '', type: 'full-access', lifespan: null });
  const { accessKey, id } = dataOf<{ accessKey: string; id: number }>(made);
  program = anonymous().auth(accessKey, { type: 'bearer' });
  reference = `token:${id}`;
});

beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, 'Til eit program'));
});

const at = (query: string) => `/api/stories/${entry.documentId}?${query}`;
const english = (): Entry => ({ ...entry, locale: 'en' });
const draftsOf = async ({ documentId }: Entry): Promise<string[]> => {
  const rows = (await strapiInstance()
    .db.query(STORY)
    .findMany({ where: { documentId, publishedAt: null } })) as { locale: string }[];
  return rows.map(({ locale }) => locale).sort();
};
const caseOf = ({ documentId, locale }: Entry) =>
  strapiInstance()
    .db.query('plugin::approval.case')
    .findOne({ where: { entryId: documentId, entryLocale: locale } }) as Promise<{
    contributors: string[];
  } | null>;

describe('what a program saves is followed', () => {
  test('whatever it wants to be answered', async () => {
    await bring(people, entry, 'web_review');
    await program
      .put(at('locale=nn&status=draft&fields[0]=title'))
      .send({ data: { title: 'Ein annan tittel' } })
      .expect(200);
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', approvedBy: null });
    expect((await recordsOf(entry)).at(-1)).toMatchObject({ action: 'edit', actor: reference });
    expect((await caseOf(entry))?.contributors).toContain(reference);
  });

  test('from the first save on', async () => {
    const made = await program
      .post('/api/stories?locale=nn&status=draft&fields[0]=title')
      .send({ data: storyOf(unit, 'Frå eit program') })
      .expect(201);
    const { documentId } = dataOf<{ documentId: string }>(made);
    expect((await caseOf({ ...entry, documentId }))?.contributors).toEqual([reference]);
  });
});

describe('what a program deletes is followed', () => {
  beforeEach(() => save(people.editor, english(), storyOf(unit, 'For a program')).expect(200));

  test('by what is gone, not by what was asked', async () => {
    await program.delete(at('locale=nn&filters[title][$eq]=Noko anna'));
    expect(await draftsOf(entry)).toEqual(['en', 'nn']);
    expect((await caseOf(entry))?.contributors).toHaveLength(1);
    expect((await recordsOf(entry)).map(({ action }) => action)).not.toContain('delete');
  });

  test('in the language in which it is gone', async () => {
    await program.delete(at('locale=nn&filters[locale][$eq]=en'));
    const left = await draftsOf(entry);
    for (const one of [entry, english()]) {
      expect((await caseOf(one)) !== null).toBe(left.includes(one.locale));
      const isRecorded = (await recordsOf(one)).some(({ action }) => action === 'delete');
      expect(isRecorded).toBe(!left.includes(one.locale));
    }
  });

  test.each(['locale[$ne]=zz', 'locale[$in][0]=nn', 'locale[]='])(
    'and is refused where %s names no language',
    async (query) => {
      const answer = await program.delete(at(query));
      expect(answer.status).toBe(400);
      expect(await draftsOf(entry)).toEqual(['en', 'nn']);
    },
  );
});
