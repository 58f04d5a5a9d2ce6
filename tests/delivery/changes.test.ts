import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bring } from '../workflow/bring';
import { type Cast, cast } from '../workflow/cast';
import { type Entry, move, save, storyOf, unitCalled, write } from '../workflow/entry';
import {
  type ChangeAnswer,
  changesSince,
  expectTrue,
  type Follower,
  followerFromNothing,
} from './follower';
import { get, refusalOf } from './public';
import { publicStatementsOf } from './statements';

let people: Cast;
let library: string;
let site: Follower;
/** the library itself, in each language that it is presented in */
let unitRows: ChangeAnswer[];

beforeAll(async () => {
  people = await cast();
  library = await unitCalled('bibliotek');
});
beforeEach(async () => {
  site = followerFromNothing();
  unitRows = (await site.follow()).filter(({ theme, id }) => theme === null && id === library);
});

const published = async (title: string, more: object = {}): Promise<Entry> => {
  const fields = { ...storyOf(library, title), ...more };
  const story = await write(people.editor, 'api::story.story', fields);
  await bring(people, story, 'published');
  return story;
};
const takeDown = (entry: Entry) =>
  move(people.web_editor, entry, 'unpublish', { comment: 'Ikkje lenger rett.' });
const unit = (locale = 'nn'): Entry => ({ uid: 'api::unit.unit', documentId: library, locale });

describe('the changes', () => {
  it('from the start, a few at a time, are everything that is shown', async () => {
    const slow = followerFromNothing(7);
    const came = await slow.follow();
    expect(slow.copy.size).toBeGreaterThan(50);
    expect(new Set(came.map(({ cursor }) => cursor)).size).toBe(came.length);
    expect(came.filter(({ theme }) => theme === null).length).toBeGreaterThan(3);
    await expectTrue(slow);
  });

  it('have nothing new to tell as long as nothing has changed', async () => {
    expect(await site.follow()).toEqual([]);
  });

  it('tell of a publication, of the next one and of a removal, each once', async () => {
    const story = await published('Vi pussar brillene');
    expect(await site.follow()).toMatchObject([
      {
        type: 'published',
        id: story.documentId,
        theme: 'stories',
        locale: 'nn',
        municipality: { slug: 'bo' },
        unit: { id: library, slug: 'bibliotek' },
        entry: { title: 'Vi pussar brillene' },
      },
    ]);
    await save(people.editor, story, { title: 'Vi pussar alle briller' });
    expect(await site.follow()).toEqual([]);
    await bring(people, story, 'published');
    expect((await site.follow()).map(({ entry }) => entry?.title)).toEqual([
      'Vi pussar alle briller',
    ]);
    await takeDown(story);
    const [gone, ...more] = await site.follow();
    expect([gone?.type, gone?.id, gone?.entry, more]).toEqual([
      'unpublished',
      story.documentId,
      undefined,
      [],
    ]);
    await expectTrue(site);
  });

  it('tell of a publication once, however often it changed since it was asked for', async () => {
    const story = await published('Fyrste');
    for (const title of ['Andre', 'Tredje']) {
      await save(people.editor, story, { title });
      await bring(people, story, 'published');
    }
    expect((await site.follow()).map(({ entry }) => entry?.title)).toEqual(['Tredje']);
  });

  it('tell of all that stands under a unit, when that is taken down and shown again', async () => {
    const under = [...site.copy.values()].filter((entry) => entry.unit.id === library);
    const languages = unitRows.map(({ locale }) => locale);
    for (const locale of languages) await takeDown(unit(locale));
    const gone = (await site.follow()).filter(({ type }) => type === 'unpublished');
    expect(gone.length).toBeGreaterThan(under.length);
    await expectTrue(site);
    for (const locale of languages) await bring(people, unit(locale), 'published');
    await site.follow();
    await expectTrue(site);
    expect([...site.copy.values()].filter((entry) => entry.unit.id === library)).toHaveLength(
      under.length,
    );
  });

  it('tell of what is told under a unit in one language, when that is another one there', async () => {
    await takeDown(unit('en'));
    await site.follow();
    await expectTrue(site);
    await bring(people, unit('en'), 'published');
    await site.follow();
    await expectTrue(site);
  });

  it('tell nothing of what is published where nobody can see it', async () => {
    const languages = unitRows.map(({ locale }) => locale);
    for (const locale of languages) await takeDown(unit(locale));
    const story = await published('Bak stengde dører');
    expect((await site.follow()).map(({ id }) => id)).not.toContain(story.documentId);
    for (const locale of languages) await bring(people, unit(locale), 'published');
    const came = (await site.follow()).find(({ id }) => id === story.documentId);
    expect([came?.type, came?.entry?.title]).toEqual(['published', 'Bak stengde dører']);
    await expectTrue(site);
  });

  it('tell of everything that tells the name of a unit, when that has a new one', async () => {
    await save(people.editor, unit(), { name: 'Bibliotek og møteplass' });
    await bring(people, unit(), 'published');
    await site.follow();
    expect([...site.copy.values()].some((entry) => entry.unit.name.includes('møteplass'))).toBe(
      true,
    );
    await expectTrue(site);
  });

  it('tell of what points to something, when that has another title or is gone', async () => {
    const service = [...site.copy.values()].find(
      ({ theme, unit: { id }, locale }) =>
        theme === 'services' && id === library && locale === 'nn',
    );
    const target: Entry = {
      uid: 'api::service.service',
      documentId: String(service?.id),
      locale: 'nn',
    };
    const { documentId } = await published('Slik låner du', { relatedService: target.documentId });
    const shown = () => site.copy.get(`nn ${documentId}`)?.content['relatedService'];

    await save(people.editor, target, { title: 'Lån av bøker og brett' });
    await bring(people, target, 'published');
    expect((await site.follow()).map(({ id }) => id)).toContain(documentId);
    expect(shown()).toMatchObject({ title: 'Lån av bøker og brett' });

    await takeDown(target);
    await site.follow();
    // What is left of it, in another language or nothing.
    expect(shown()).not.toMatchObject({ title: 'Lån av bøker og brett' });
    await expectTrue(site);
  });

  it('ask for two statements for each language among them, however many they are', async () => {
    const statements = await publicStatementsOf(() => changesSince(undefined, 500));
    expect(statements.length).toBeLessThanOrEqual(3 + 4 * 2);
  });

  it('refuse a cursor that no answer has given, or that is ahead of all', async () => {
    for (const since of ['', 'x', '1', '1.2.3', '-1.0', '1e3.0', '9999999999.1', '1.9999999999']) {
      const answer = await get(`/changes?since=${since}`);
      expect([since, answer.status, refusalOf(answer).details.code]).toEqual([
        since,
        400,
        'delivery.bad_parameter',
      ]);
    }
    const ahead = await get('/changes?since=900000000.0');
    expect([ahead.status, refusalOf(ahead).message]).toEqual([
      400,
      expect.stringContaining('Begin again'),
    ]);
  });
});
