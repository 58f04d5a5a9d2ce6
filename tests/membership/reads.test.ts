import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { strapiInstance } from '../server';
import { collection, documents, make, makeWorld, outcome, STORY, type World } from './world';

const SECRET = 'Hemmeleg';
const PRACTICAL = 'api::practical-info.practical-info';
const SERVICE = 'api::service.service';

interface Secrets {
  story: string;
  storyRow: number;
  service: string;
  employee: string;
  project: string;
  practical: string;
  /** database id of a component that belongs to `practical` */
  form: number;
}

let world: World;
let secrets: Secrets;
let own: string;

async function hide(school: string): Promise<Secrets> {
  const project = await make('api::project.project', { title: `${SECRET} prosjekt`, unit: school });
  const service = await make(SERVICE, { title: `${SECRET} teneste`, unit: school });
  const story = await make(STORY, {
    title: `${SECRET} soge`,
    lead: SECRET,
    unit: school,
    relatedProject: project,
    relatedService: service,
  });
  const employee = await make('api::employee.employee', {
    givenName: SECRET,
    familyName: 'Person',
    unit: school,
  });
  const practical = await make(PRACTICAL, {
    unit: school,
    eForms: [{ title: SECRET, url: 'https://example.org', service }],
  });
  const row: { id: number } = await strapiInstance()
    .db.query(STORY)
    .findOne({ where: { documentId: story } });
  const info: { eForms: { id: number }[] } = await strapiInstance()
    .db.query(PRACTICAL)
    .findOne({ where: { documentId: practical }, populate: ['eForms'] });
  const form = info.eForms[0]?.id ?? 0;
  return { story, storyRow: row.id, service, employee, project, practical, form };
}

beforeAll(async () => {
  world = await makeWorld();
  secrets = await hide(world.school);
  own = await make(STORY, { title: 'Open soge', unit: world.library });
});

const stories = collection(STORY);
const titles = (answer: { body: unknown }) =>
  (answer.body as { results: { title: string }[] }).results.map(({ title }) => title);

describe('a list', () => {
  it('holds entries of own units alone, for every role', async () => {
    for (const part of ['editor', 'leader', 'member', 'webEditor', 'projectLead'] as const) {
      expect(titles(await world.people[part].get(stories).expect(200))).toEqual(['Open soge']);
    }
    expect(titles(await world.people.southEditor.get(stories))).toEqual([`${SECRET} soge`]);
    expect(titles(await world.people.both.get(stories))).toHaveLength(2);
    const all = titles(await world.people.admin.get(`${stories}?pageSize=100`));
    expect(all).toEqual(expect.arrayContaining([`${SECRET} soge`, 'Open soge']));
    expect(titles(await world.people.nobody.get(stories))).toEqual([]);
  });

  it.each([
    ['a search', '_q=Hemmeleg'],
    ['its document id', 'filters[documentId][$eq]=STORY'],
    ['its database id', 'filters[id][$eq]=ROW'],
    ['an alternative', 'filters[$or][0][id][$notNull]=true&filters[$or][1][title][$notNull]=true'],
    ['its unit', 'filters[unit][documentId][$eq]=SCHOOL'],
    ['the name of its unit', 'filters[unit][name][$contains]=skule'],
    ['not being in another unit', 'filters[$not][unit][documentId][$eq]=LIBRARY'],
    ['what it is related to', 'filters[relatedProject][title][$contains]=Hemmeleg'],
    ['every language', 'locale=*'],
    ['another language', 'locale=en'],
    ['being published', 'status=published'],
    ['having changed', 'publicationStatusFilter=published-modified'],
    ['never having been published', 'publicationFilter=never-published'],
    ['being shown with everything', 'populate=*'],
    ['a broken filter', 'filters=Hemmeleg'],
    ['a page of its own', 'page=1&pageSize=1000&sort=title:DESC'],
  ])('does not show an entry of another unit by %s', async (_how, query) => {
    const filled = query
      .replace('STORY', secrets.story)
      .replace('ROW', String(secrets.storyRow))
      .replace('SCHOOL', world.school)
      .replace('LIBRARY', world.library);
    const answer = await world.people.editor.get(`${stories}?${filled}`);
    expect(answer.status).toBeLessThan(500);
    expect(answer.text).not.toContain(SECRET);
    expect(answer.text).not.toContain(secrets.story);
  });

  it('is empty for all other kinds of content of another unit', async () => {
    for (const uid of [PRACTICAL, SERVICE, 'api::employee.employee', 'api::project.project']) {
      const answer = await world.people.editor.get(collection(uid)).expect(200);
      expect(answer.body).toMatchObject({ results: [] });
    }
  });

  it('of units and municipalities holds those one belongs to', async () => {
    const units = await world.people.editor.get(collection('api::unit.unit'));
    expect(units.body).toMatchObject({ results: [{ documentId: world.library }] });
    const web = await world.people.webEditor.get(collection('api::unit.unit'));
    expect((web.body as { results: unknown[] }).results).toHaveLength(2);
    const towns = await world.people.editor.get(collection('api::municipality.municipality'));
    expect(towns.body).toMatchObject({ results: [{ documentId: world.north }] });
    expect(towns.text).not.toContain(world.south);
  });
});

describe('what an own entry leads to', () => {
  let tied: string;
  beforeAll(async () => {
    tied = await make(STORY, {
      title: 'Bunden soge',
      unit: world.library,
      relatedProject: secrets.project,
      relatedService: secrets.service,
    });
  });

  it.each([
    ['in a list', () => `${stories}?filters[documentId]=${tied}`],
    ['in a list that filters by it', () => `${stories}?filters[relatedProject][id][$notNull]=true`],
    ['in the edit view', () => `${stories}/${tied}`],
    ['in a relation field', () => `/content-manager/relations/${STORY}/${tied}/relatedProject`],
    [
      'when a language is filled in',
      () =>
        `/i18n/content-manager/get-fill-from-locale/${STORY}?documentId=${tied}&sourceLocale=nn&targetLocale=en&collectionType=collection-types`,
    ],
  ])('is not shown %s', async (_where, path) => {
    const answer = await world.people.editor.get(path());
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(SECRET);
  });

  it('cannot be guessed by filters, letter by letter', async () => {
    const matches = async (filter: string) =>
      titles(await world.people.editor.get(`${stories}?${filter}`).expect(200));
    expect(await matches('filters[relatedProject][title][$startsWith]=H')).toEqual([]);
    expect(await matches('filters[relatedProject][title][$startsWith]=X')).toEqual([]);
    const byDocument = await world.people.editor.get(
      `${stories}?filters[relatedProject]=${secrets.project}`,
    );
    expect([byDocument.status, outcome(byDocument)]).toEqual([400, 'membership.unknown_query']);
    expect(await matches('filters[$and][0][$or][0][relatedProject][title][$startsWith]=H')).toEqual(
      [],
    );
    expect((await matches('filters[$not][relatedProject][title][$startsWith]=H')).sort()).toEqual(
      (await matches('filters[$not][relatedProject][title][$startsWith]=X')).sort(),
    );
  });

  it('cannot be sorted by what lies behind its unit', async () => {
    for (const sort of ['sort=unit.parent.name', 'sort[unit][parent][name]=asc']) {
      const answer = await world.people.editor.get(`${stories}?${sort}`);
      expect([answer.status, outcome(answer)]).toEqual([400, 'membership.unknown_query']);
    }
    await world.people.editor.get(`${stories}?sort=unit.name:ASC`).expect(200);
  });

  it('lets one filter by what one sees', async () => {
    const filter = `filters[unit][name][$contains]=bibliotek&filters[title]=Open soge`;
    expect(titles(await world.people.editor.get(`${stories}?${filter}`))).toEqual(['Open soge']);
    const byUnit = `filters[unit][documentId]=${world.library}&filters[title]=Open soge`;
    expect(titles(await world.people.editor.get(`${stories}?${byUnit}`))).toEqual(['Open soge']);
  });

  it('does not show the unit above one’s own', async () => {
    await documents('api::unit.unit').update({
      documentId: world.library,
      locale: 'nn',
      data: { parent: world.school },
    });
    for (const query of ['', '?filters[parent][id][$notNull]=true', '?populate=parent']) {
      const answer = await world.people.editor.get(`${collection('api::unit.unit')}${query}`);
      expect(answer.text).not.toContain('Sør skule');
    }
    const deep = await world.people.editor.get(`${stories}?filters[unit][parent][id][$notNull]=1`);
    expect(deep.text).not.toContain('Sør skule');
  });
});

describe('an entry of another unit', () => {
  const read: [string, (editor: Agent) => ReturnType<Agent['get']>][] = [
    ['itself', (editor) => editor.get(`${stories}/${secrets.story}`)],
    ['in a language it lacks', (editor) => editor.get(`${stories}/${secrets.story}?locale=da`)],
    ['published', (editor) => editor.get(`${stories}/${secrets.story}?status=published`)],
    [
      'its draft relations',
      (editor) => editor.get(`${stories}/${secrets.story}/actions/countDraftRelations`),
    ],
    [
      'the draft relations of many',
      (editor) =>
        editor.get(
          `${stories}/actions/countManyEntriesDraftRelations?documentIds[0]=${secrets.story}&locale=nn`,
        ),
    ],
    [
      'for validation',
      (editor) =>
        editor
          .post(`${stories}/actions/bulkFindForValidation`)
          .send({ documentIds: [own, secrets.story], locale: 'nn' }),
    ],
    [
      'its relation field',
      (editor) => editor.get(`/content-manager/relations/${STORY}/${secrets.story}/relatedService`),
    ],
    [
      'what could be related to it',
      (editor) =>
        editor.get(`/content-manager/relations/${STORY}/relatedService?id=${secrets.story}`),
    ],
    [
      'its other languages, by row',
      (editor) =>
        editor
          .post('/i18n/content-manager/actions/get-non-localized-fields')
          .send({ model: STORY, id: secrets.storyRow, locale: 'en' }),
    ],
    [
      'to fill in a language',
      (editor) =>
        editor.get(
          `/i18n/content-manager/get-fill-from-locale/${STORY}?documentId=${secrets.story}&sourceLocale=nn&targetLocale=en`,
        ),
    ],
    [
      'its preview',
      (editor) =>
        editor.get(`/content-manager/preview/url/${STORY}?documentId=${secrets.story}&locale=nn`),
    ],
    ['its unit', (editor) => editor.get(`${collection('api::unit.unit')}/${world.school}`)],
    [
      'its municipality',
      (editor) => editor.get(`${collection('api::municipality.municipality')}/${world.south}`),
    ],
  ];

  it.each(read)('is not shown: %s', async (_what, ask) => {
    const answer = await ask(world.people.editor);
    expect([answer.status, outcome(answer)]).toEqual([403, 'membership.hidden']);
    expect(answer.text).not.toContain(SECRET);
  });

  it('is not the one that fills in a language when none is named', async () => {
    const answer = await world.people.southEditor.get(
      `/i18n/content-manager/get-fill-from-locale/${STORY}?sourceLocale=nn&targetLocale=en&collectionType=single-types`,
    );
    expect([answer.status, outcome(answer)]).toEqual([400, 'membership.unknown_query']);
  });

  it('is not offered by a relation picker', async () => {
    const fields = [`${STORY}/relatedService`, `${STORY}/unit`, 'practical-info.e-form/service'];
    for (const field of fields) {
      const answer = await world.people.editor.get(
        `/content-manager/relations/${field}?locale=nn&_q=&pageSize=100`,
      );
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(SECRET);
      expect(answer.text).not.toContain('Sør skule');
      expect(answer.text).not.toContain(secrets.service);
    }
  });

  it('is not shown as if it were the only one', async () => {
    const answer = await world.people.editor.get(`/content-manager/single-types/${STORY}`);
    expect([answer.status, outcome(answer)]).toEqual([403, 'membership.hidden']);
  });

  it('is not told by its component', async () => {
    const answer = await world.people.editor.get(
      `/content-manager/relations/practical-info.e-form/${secrets.form}/service`,
    );
    expect(answer.status).toBe(200);
    expect(answer.text).not.toContain(secrets.service);
  });

  it('is not on the start page, nor in its numbers', async () => {
    const { editor, nobody } = world.people;
    const recent = '/content-manager/homepage/recent-documents?action=update';
    expect((await editor.get(recent).expect(200)).text).not.toContain(SECRET);
    expect((await nobody.get(recent).expect(200)).body).toEqual({ data: [] });
    const counted = await nobody.get('/content-manager/homepage/count-documents').expect(200);
    expect(counted.body).toEqual({ data: { draft: 0, published: 0, modified: 0 } });
    const mine = await editor.get('/content-manager/homepage/count-documents').expect(200);
    expect((mine.body as { data: { draft: number } }).data.draft).toBeGreaterThan(0);
  });
});

describe('what was published before its unit', () => {
  it('is shown to those who see its draft, and to nobody else', async () => {
    const early = await make(STORY, { title: 'Tidleg ute', unit: world.library });
    const { connection } = strapiInstance().db;
    const draft = await connection('stories')
      .where({ document_id: early })
      .first<Record<string, unknown>>();
    await connection('stories').insert({ ...draft, id: undefined, published_at: Date.now() });
    const published = `${stories}/${early}?status=published`;
    await world.people.editor.get(published).expect(200);
    await world.people.southEditor.get(published).expect(403);
    const list = `${stories}?status=published`;
    expect(titles(await world.people.editor.get(list))).toEqual(['Tidleg ute']);
    expect(titles(await world.people.southEditor.get(list))).toEqual([]);
  });
});

describe('people', () => {
  it.each(['createdBy', 'updatedBy'])('are not listed by the field %s', async (field) => {
    const answer = await world.people.editor.get(`/content-manager/relations/${STORY}/${field}`);
    expect([answer.status, outcome(answer)]).toEqual([403, 'membership.hidden']);
  });

  it('are not listed by memberships', async () => {
    await world.people.editor
      .get('/content-manager/relations/plugin::synleg.membership/user')
      .expect(403);
    await world.people.editor.get(collection('admin::user')).expect(403);
    await world.people.editor.get('/admin/users').expect(403);
    await world.people.editor.get('/admin/roles').expect(403);
  });
});
