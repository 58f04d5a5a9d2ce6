import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { ApprovalService } from 'strapi-plugin-approval/strapi-server';
import { publicFolder, strapiInstance } from '../server';
import { bring } from '../workflow/bring';
import { type Cast, cast } from '../workflow/cast';
import {
  ask,
  codeOf,
  type Entry,
  move,
  publishedRows,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from '../workflow/entry';
import { dataOf, entries, type EntryAnswer, get, presentation, refusalOf } from './public';

const STORY = 'api::story.story';
const snapshots = () => strapiInstance().db.query('plugin::synleg.snapshot');
const publications = () => strapiInstance().db.query('plugin::synleg.publication');

let people: Cast;
let library: string;

beforeAll(async () => {
  people = await cast();
  library = await unitCalled('bibliotek');
});

const municipalityCalled = (slug: string) =>
  strapiInstance()
    .db.query('api::municipality.municipality')
    .findOne({ where: { slug } }) as Promise<{ documentId: string }>;
const newStory = (title: string, more: object = {}) =>
  write(people.editor, STORY, { ...storyOf(library, title), ...more });
const idsShown = async () =>
  (await presentation('bo/bibliotek')).themes.flatMap(({ items }) => items.map(({ id }) => id));
const one = (entry: Entry, query = '') =>
  dataOf<EntryAnswer>(get(`/entries/${entry.documentId}${query}`));
const english = async (entry: Entry): Promise<Entry> => {
  const there = { ...entry, locale: 'en' };
  const answer = await save(people.editor, there, storyOf(library, 'Longer evenings'));
  if (answer.status !== 200) throw new Error(answer.text);
  return there;
};
const takeDown = (entry: Entry, more: object = {}) =>
  move(people.web_editor, entry, 'unpublish', { comment: 'Ikkje lenger rett.', ...more });

describe('from draft to public', () => {
  it('shows nothing of a story before it is published, and all of it after', async () => {
    const story = await newStory('Ein kveld i mørket');
    for (const stage of ['drafting', 'leader_review', 'web_review'] as const) {
      await bring(people, story, stage);
      expect((await get(`/entries/${story.documentId}`)).status).toBe(404);
      expect(await idsShown()).not.toContain(story.documentId);
    }
    const before = await get('/presentations/bo/bibliotek');
    await bring(people, story, 'published');
    expect(await one(story)).toMatchObject({ title: 'Ein kveld i mørket', locale: 'nn' });
    expect(await idsShown()).toContain(story.documentId);
    const after = await get('/presentations/bo/bibliotek', {
      'If-None-Match': String(before.headers.etag),
      'If-Modified-Since': String(before.headers['last-modified']),
    });
    expect(after.status).toBe(200);
  });

  it('keeps serving the approved revision while the next is written', async () => {
    const story = await newStory('Første utgåve');
    await bring(people, story, 'published');
    const approved = await one(story);
    await save(people.editor, story, { title: 'Andre utgåve' });
    expect(await one(story)).toEqual(approved);
    await bring(people, story, 'published');
    const next = await one(story);
    expect(next).toMatchObject({ title: 'Andre utgåve', publishedAt: approved.publishedAt });
    expect(next.updatedAt > approved.updatedAt).toBe(true);
    expect(next.revision).not.toBe(approved.revision);
  });

  it('serves the revision that was approved, and keeps every one', async () => {
    const story = await newStory('Same revisjon');
    await bring(people, story, 'published');
    const record = await standing(story);
    expect((await one(story)).revision).toBe((record as { liveRevision?: string }).liveRevision);
    expect(await snapshots().count({ where: { entryId: story.documentId } })).toBe(1);
    await bring(people, story, 'drafting');
    await bring(people, story, 'published');
    expect(await snapshots().count({ where: { entryId: story.documentId } })).toBe(2);
  });
});

describe('languages', () => {
  it('come and go on their own, and fall back to each other', async () => {
    const story = await newStory('Lengre kveldar');
    await bring(people, story, 'published');
    expect((await one(story, '?locale=en')).locale).toBe('nn');
    const translated = await english(story);
    expect((await one(story, '?locale=en')).locale).toBe('nn');
    await bring(people, translated, 'published');
    expect(await one(story, '?locale=en')).toMatchObject({
      locale: 'en',
      title: 'Longer evenings',
    });
    expect((await one(story, '?locale=da')).locale).toBe('nn');
    await takeDown(story);
    expect((await one(story, '?locale=nn')).locale).toBe('en');
    const listed = await entries(`?locale=nn&theme=stories&unit=${library}`);
    expect(listed.filter(({ id }) => id === story.documentId)).toHaveLength(1);
  });
});

it('offers a language that is added later, with what there is to fall back to', async () => {
  const locales = strapiInstance().plugin('i18n').service<{
    create(locale: object): Promise<{ id: number }>;
    delete(locale: object): Promise<unknown>;
  }>('locales');
  expect((await get('/entries?locale=se')).status).toBe(400);
  const { id } = await locales.create({ code: 'se', name: 'Northern Sami (se)' });
  const shown = await entries('?locale=se&municipality=bo');
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.map(({ locale }) => locale)).toContain('nn');
  await locales.delete({ id });
  expect((await get('/entries?locale=se')).status).toBe(400);
});

describe('taking down', () => {
  it('leaves word since when it is gone', async () => {
    const story = await newStory('Snart borte');
    await bring(people, story, 'published');
    expect((await takeDown(story)).status).toBe(200);
    const answer = await get(`/entries/${story.documentId}`);
    expect(answer.status).toBe(410);
    expect(refusalOf(answer).details).toMatchObject({
      code: 'delivery.gone',
      since: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
    });
    expect(await idsShown()).not.toContain(story.documentId);
  });

  it.each(['/nytt/om-oss', 'https://bo.example/nytt'])(
    'leads on to %s when the web editor says so',
    async (redirectTo) => {
      const story = await newStory('Flytta');
      await bring(people, story, 'published');
      expect((await takeDown(story, { redirectTo })).status).toBe(200);
      const answer = await get(`/entries/${story.documentId}`);
      expect([answer.status, answer.headers.location]).toEqual([308, redirectTo]);
    },
  );

  it('does not lead back into the public API, and then takes nothing down', async () => {
    const story = await newStory('I ring');
    await bring(people, story, 'published');
    const answer = await takeDown(story, {
      redirectTo: `/api/synleg/v1/entries/${story.documentId}`,
    });
    expect([answer.status, codeOf(answer)]).toEqual([400, 'synleg.redirect_into_api']);
    expect((await standing(story)).live).toBe(true);
    expect((await one(story)).title).toBe('I ring');
  });

  it('of a unit changes the answers that pointed into it, also for who asks by date', async () => {
    const school: Entry = {
      uid: 'api::unit.unit',
      documentId: await unitCalled('barneskule'),
      locale: 'nn',
    };
    const [service] = await entries('?theme=services&unit=barneskule');
    const story = await newStory('Peikar inn', { relatedService: service?.id });
    await bring(people, story, 'published');
    expect((await one(story)).content).toHaveProperty('relatedService');
    const past = new Date(Date.now() - 60_000);
    for (const table of ['publication', 'public-municipality'])
      await strapiInstance()
        .db.query(`plugin::synleg.${table}`)
        .updateMany({ where: {}, data: { changedAt: past.getTime() } });
    const since = new Date(past.getTime() + 1_000).toUTCString();
    const again = () => get(`/entries/${story.documentId}`, { 'If-Modified-Since': since });
    expect((await again()).status).toBe(304);
    expect((await takeDown(school)).status).toBe(200);
    const elsewhere = (await publications().findMany({
      where: { entryId: school.documentId, live: true },
    })) as { entryLocale: string }[];
    for (const { entryLocale: locale } of elsewhere) await takeDown({ ...school, locale });
    const answer = await again();
    expect(answer.status).toBe(200);
    expect((answer.body as { data: EntryAnswer }).data.content).not.toHaveProperty(
      'relatedService',
    );
  });

  it('lets what pointed to it point nowhere', async () => {
    const story = await newStory('Med prosjekt');
    const [project] = await entries('?theme=projects&unit=bibliotek');
    await save(people.editor, story, { relatedProject: project?.id });
    await bring(people, story, 'published');
    const target = {
      id: project?.id,
      theme: 'projects',
      title: project?.title,
      slug: project?.slug,
    };
    expect((await one(story)).content.relatedProject).toEqual(target);
    await takeDown({ uid: 'api::project.project', documentId: project?.id ?? '', locale: 'nn' });
    const { content, ...rest } = await one(story);
    expect(content).not.toHaveProperty('relatedProject');
    expect(rest.revision).toMatch(/^sha256-/);
  });

  it('of a unit takes everything of it along, and gives it back', async () => {
    const school: Entry = {
      uid: 'api::unit.unit',
      documentId: await unitCalled('kulturskule'),
      locale: 'nn',
    };
    const [entry] = await entries(`?unit=${school.documentId}`);
    const count = async () =>
      (await dataOf<{ unitCount: number }>(get('/municipalities/bo'))).unitCount;
    const before = await count();
    expect((await takeDown(school)).status).toBe(200);
    expect((await get('/presentations/bo/kulturskule')).status).toBe(410);
    expect(await entries(`?unit=${school.documentId}`)).toEqual([]);
    expect((await get(`/entries/${entry?.id}`)).status).toBe(404);
    expect(await count()).toBe(before - 1);
  });
});

describe('a new address', () => {
  it('of a unit leads on from the old one, with theme and query', async () => {
    const unit: Entry = { uid: 'api::unit.unit', documentId: library, locale: 'nn' };
    expect((await save(people.editor, unit, { slug: 'folkebibliotek' })).status).toBe(200);
    await bring(people, unit, 'published');
    const answer = await get('/presentations/bo/bibliotek/stories?locale=nn');
    expect([answer.status, answer.headers.location]).toEqual([
      308,
      '/api/synleg/v1/presentations/bo/folkebibliotek/stories?locale=nn',
    ]);
    expect((await presentation('bo/folkebibliotek')).unit.slug).toBe('folkebibliotek');
    // in English it is still published under the old one
    expect((await presentation('bo/bibliotek?locale=en')).unit.slug).toBe('bibliotek');
  });

  it('of a municipality leads on from the old one, and its units go along', async () => {
    const municipality: Entry = {
      uid: 'api::municipality.municipality',
      documentId: (await municipalityCalled('viborg')).documentId,
      locale: 'da',
    };
    expect((await save(people.super_admin, municipality, { slug: 'viborg-by' })).status).toBe(200);
    const answer = await get('/presentations/viborg/hr');
    expect([answer.status, answer.headers.location]).toEqual([
      308,
      '/api/synleg/v1/presentations/viborg-by/hr',
    ]);
    expect((await get('/municipalities/viborg')).headers.location).toMatch(/viborg-by$/);
    expect((await presentation('viborg-by/hr')).municipality.slug).toBe('viborg-by');
  });
});

it('leaves the address of something live to it, also when its row has lost its unit', async () => {
  const story = await newStory('Ei adresse');
  await bring(people, story, 'published');
  const unit: Entry = { uid: 'api::unit.unit', documentId: library, locale: 'nn' };
  await takeDown(unit);
  await bring(people, unit, 'published');
  await save(people.editor, story, { slug: 'ei-anna-adresse' });
  const other = await newStory('Ei adresse');
  const [row] = (await strapiInstance()
    .db.query(STORY)
    .findMany({ where: { documentId: other.documentId } })) as { slug: string }[];
  expect(row?.slug).toBe('ei-adresse-2');
});

describe('a publication that fails', () => {
  it('leaves nothing public when a listener throws after the snapshot', async () => {
    const story = await newStory('Halvvegs');
    await bring(people, story, 'web_review');
    const approval = strapiInstance().plugin('approval').service<ApprovalService>('approval');
    const stop = approval.onTransition(() => Promise.reject(new Error('injected')));
    try {
      expect((await move(people.web_editor, story, 'publish')).status).toBe(500);
    } finally {
      stop();
    }
    expect(await publishedRows(story)).toEqual([]);
    const where = { entryId: story.documentId };
    expect(await snapshots().count({ where })).toBe(0);
    expect(await publications().count({ where })).toBe(0);
    expect((await standing(story)).stage).toBe('web_review');
    expect((await get(`/entries/${story.documentId}`)).status).toBe(404);
  });

  it('has one winner when two publish at once', async () => {
    const story = await newStory('Om kapp');
    await bring(people, story, 'web_review');
    const { version } = await standing(story);
    const both = await Promise.all(
      [1, 2].map(() => ask(people.web_editor, story, { action: 'publish', version })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(await snapshots().count({ where: { entryId: story.documentId } })).toBe(1);
  });
});

describe('files', () => {
  const mediaName = (src: string) => new URL(src).pathname.slice('/media/'.length);

  it('stay what they were when the original is replaced', async () => {
    const [library] = await dataOf<{ heroImage: { src: string } }[]>(
      get('/presentations?municipality=bo&kind=library'),
    );
    const name = mediaName(library?.heroImage.src ?? '');
    const copy = await readFile(join(publicFolder(), 'media', name));
    const uploads = join(publicFolder(), 'uploads');
    for (const file of await readdir(uploads)) await writeFile(join(uploads, file), 'replaced');
    expect(await readFile(join(publicFolder(), 'media', name))).toEqual(copy);
    const served = await fetch(library?.heroImage.src ?? '');
    expect(Buffer.from(await served.arrayBuffer())).toEqual(copy);
  });
});
