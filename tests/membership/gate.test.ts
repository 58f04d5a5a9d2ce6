import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { anonymous, strapiInstance } from '../server';
import { collection, make, makeWorld, outcome, STORY, type World } from './world';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let world: World;
let story: string;
beforeAll(async () => {
  world = await makeWorld();
  story = await make(STORY, { title: 'Eiga', unit: world.library });
});

const files = () => strapiInstance().db.query('plugin::upload.file').count();
const png = { filename: 'punkt.png', contentType: 'image/png' };
const fileOf = (answer: { body: unknown }) => (answer.body as { id: number }[])[0]?.id ?? 0;

describe('an upload', () => {
  let target: string;
  let row: { id: number };

  const heroOf = async (documentId: string) =>
    (await strapiInstance()
      .db.query(STORY)
      .findOne({ where: { documentId }, populate: { heroImage: { populate: ['file'] } } })) as {
      heroImage: { id: number; file: { id: number } | null };
    };

  beforeAll(async () => {
    const file = fileOf(
      await world.people.southEditor.post('/upload').attach('files', PIXEL, png).expect(201),
    );
    const heroImage = { file, alt: 'Eit punkt' };
    target = await make(STORY, { title: 'Framand', unit: world.school, heroImage });
    row = (await heroOf(target)).heroImage;
  });

  const attach = (person: Agent, path: string) =>
    person
      .post(path)
      .field('ref', 'shared.image')
      .field('refId', String(row.id))
      .field('field', 'file');

  it.each(['editor', 'webEditor', 'southEditor', 'admin'] as const)(
    'is hung on no row by %s',
    async (part) => {
      const [before, stored] = [await heroOf(target), await files()];
      const answer = await attach(world.people[part], '/upload').attach('files', PIXEL, png);
      expect([answer.status, outcome(answer)]).toEqual([400, 'membership.files_stand_alone']);
      expect(await heroOf(target)).toEqual(before);
      expect(await files()).toBe(stored);
    },
  );

  it('is hung on no row when it takes the place of a file, or comes alone', async () => {
    const { editor } = world.people;
    const mine = fileOf(await editor.post('/upload').attach('files', PIXEL, png).expect(201));
    for (const path of [`/upload?id=${mine}`, `/upload/files/${mine}/replace`, '/upload/files']) {
      const answer = await attach(editor, path).attach('files', PIXEL, png);
      expect([path, outcome(answer)]).toEqual([path, 'membership.files_stand_alone']);
    }
    const described = await attach(editor, `/upload?id=${mine}`).field('fileInfo', '{"name":"a"}');
    expect(outcome(described)).toBe('membership.files_stand_alone');
    const placed = await editor.post('/upload').field('path', 'a').attach('files', PIXEL, png);
    expect(outcome(placed)).toBe('membership.files_stand_alone');
  });

  it('is hung on no row by a token of the content API', async () => {
    const tokens = strapiInstance().service('admin::api-token') as unknown as {
      create(token: object): Promise<{ accessKey: string }>;
    };
    const token = { name: 'Opplasting', description: '', type: 'full-access', lifespan: null };
    const { accessKey } = await tokens.create(token);
    const post = () => anonymous().post('/api/upload').set('authorization', `Bearer ${accessKey}`);
    const [before, stored] = [await heroOf(target), await files()];
    const answer = await post()
      .field('ref', 'shared.image')
      .field('refId', String(row.id))
      .field('field', 'file')
      .attach('files', PIXEL, png);
    expect([answer.status, outcome(answer)]).toEqual([400, 'membership.files_stand_alone']);
    expect(await heroOf(target)).toEqual(before);
    expect(await files()).toBe(stored);
    await post().attach('files', PIXEL, png).expect(201);
  });
});

describe('a language of content', () => {
  const locales = () =>
    strapiInstance().db.query('plugin::i18n.locale').findMany({ orderBy: 'id' }) as Promise<
      { id: number; code: string; name: string }[]
    >;
  const drafts = () => strapiInstance().db.query('api::unit.unit').count();

  it('is neither deleted nor given another code', async () => {
    const [before, units] = [await locales(), await drafts()];
    expect(before.map(({ code }) => code).sort()).toEqual(['da', 'en', 'nb', 'nn']);
    for (const { id } of before) {
      const deletion = await world.people.admin.delete(`/i18n/locales/${id}`);
      expect([deletion.status, outcome(deletion)]).toEqual([400, 'membership.fixed_language']);
      const renaming = await world.people.admin
        .put(`/i18n/locales/${id}`)
        .send({ code: 'sv', name: 'Svenska', isDefault: false });
      expect([renaming.status, outcome(renaming)]).toEqual([400, 'membership.fixed_language']);
    }
    expect([await locales(), await drafts()]).toEqual([before, units]);
    await world.people.editor.delete(`/i18n/locales/${before[0]?.id ?? 0}`).expect(403);
  });

  it('may be called something else', async () => {
    const [first] = await locales();
    await world.people.admin
      .put(`/i18n/locales/${first?.id ?? 0}`)
      .send({ name: first?.name, isDefault: first?.code === 'nn' })
      .expect(200);
  });
});

const stories = collection(STORY);
const LARGE = '99999999999';

describe('what no database can look up', () => {
  it.each(['editor', 'admin'] as const)('is refused in addresses: %s', async (part) => {
    for (const path of [
      `${stories}/${LARGE}`,
      `${stories}?filters[id]=${LARGE}`,
      `${stories}?filters[id][$in][0]=a`,
      `${stories}?filters[$or][0][unit][id]=${LARGE}`,
      `${stories}?filters[unit]=${LARGE}`,
      `/content-manager/relations/${STORY}/unit?idsToOmit[0]=${LARGE}`,
      `/content-manager/relations/${STORY}/unit?id=${LARGE}`,
      `/upload/files/${LARGE}`,
      '/upload/files/1.5',
      '/upload/files/abc',
      `/upload/folders/${LARGE}`,
      `/upload/files?filters[folder][id]=${LARGE}`,
      `/upload/files?filters[folder]=${LARGE}`,
    ]) {
      const answer = await world.people[part].get(path);
      expect([path, answer.status]).toEqual([path, 400]);
      expect(['membership.senseless_id', 'membership.unknown_query']).toContain(outcome(answer));
    }
    const gone = await world.people[part].delete(`/i18n/locales/${LARGE}`);
    expect(gone.status).toBe(part === 'admin' ? 400 : 403);
  });

  it.each(['editor', 'admin'] as const)('is refused in bodies: %s', async (part) => {
    const person = world.people[part];
    const before = await strapiInstance()
      .db.query(STORY)
      .findOne({ where: { documentId: story } });
    for (const unit of [
      { id: Number(LARGE) },
      { connect: [{ id: LARGE }] },
      { connect: [Number(LARGE)] },
      { disconnect: [Number(LARGE)] },
      { set: [{ id: 'abc' }] },
      Number(LARGE),
      LARGE,
    ]) {
      const answer = await person.put(`${stories}/${story}?locale=nn`).send({ unit });
      expect([unit, outcome(answer)]).toEqual([unit, 'membership.senseless_id']);
    }
    for (const [path, body] of [
      ['/upload/actions/bulk-delete', { fileIds: [Number(LARGE)] }],
      ['/upload/actions/bulk-move', { fileIds: [], destinationFolderId: Number(LARGE) }],
      ['/upload/actions/bulk-update', { updates: [{ id: Number(LARGE), fileInfo: {} }] }],
      ['/upload/folders', { name: 'a', parent: Number(LARGE) }],
    ] as const) {
      const answer = await person.post(path).send(body);
      expect([path, part === 'admin' ? outcome(answer) : answer.status]).toEqual([
        path,
        part === 'admin' ? 'membership.senseless_id' : expect.any(Number),
      ]);
      expect(answer.status).toBeLessThan(500);
    }
    const info = `{"folder":${LARGE}}`;
    const upload = await person.post('/upload').field('fileInfo', info).attach('files', PIXEL, png);
    expect(outcome(upload)).toBe('membership.senseless_id');
    await person
      .post(`${stories}/actions/bulkDelete?locale=nn`)
      .send({ documentIds: [LARGE] })
      .expect(({ status }) => {
        expect(status).toBeLessThan(500);
      });
    expect(
      await strapiInstance()
        .db.query(STORY)
        .findOne({ where: { documentId: story } }),
    ).toEqual(before);
  });
});

describe('what no database can store', () => {
  it.each(['\u0000', '\ud800', '\ude00a'])('is refused: %j', async (text) => {
    const { editor } = world.people;
    const put = (body: object) => editor.put(`${stories}/${story}?locale=nn`).send(body);
    const paragraph = { type: 'paragraph', children: [{ type: 'text', text }] };
    for (const body of [{ title: `a${text}` }, { body: [paragraph] }, { [`a${text}`]: 1 }]) {
      const answer = await put(body);
      expect([answer.status, outcome(answer)]).toEqual([400, 'membership.senseless_text']);
    }
    const fileInfo = JSON.stringify({ name: `a${text}` });
    const upload = await editor
      .post('/upload')
      .field('fileInfo', fileInfo)
      .attach('files', PIXEL, png);
    expect(outcome(upload)).toBe('membership.senseless_text');
  });

  it.each([
    `${stories}/%00`,
    `${stories}?_q=%00`,
    '/upload/files?filters[name]=a%00',
    '/upload/files?a%00=1',
  ])('is refused in %s', async (path) => {
    const answer = await world.people.editor.get(path);
    expect([answer.status, outcome(answer)]).toEqual([400, 'membership.senseless_text']);
  });

  it('lets tabulators, line breaks and every whole character pass', async () => {
    await world.people.editor
      .put(`${stories}/${story}?locale=nn`)
      .send({ lead: 'Bø\tog\r\nmeir 😀 👩‍🔬' })
      .expect(200);
  });
});

describe('a query that Strapi fails at', () => {
  const LISTS = [
    stories,
    `/content-manager/relations/${STORY}/unit`,
    `/content-manager/relations/${STORY}/relatedService`,
    '/upload/files',
    '/upload/folders',
  ];
  it.each([
    'filters=1',
    'filters[]=1',
    'filters[$and]=1',
    'filters[$and][0]=1',
    'filters[$not]=1',
    'filters[id][$contains]=1',
    'filters[id][$between][0]=1',
    '_q[a]=1',
    'fields=__proto__',
    'fields[]=password',
    'sort=nope',
    'sort=nope.slug:asc',
    'sort[nope][municipality][name]=asc',
  ])('is refused: %s', async (query) => {
    for (const list of LISTS) {
      const answer = await world.people.editor.get(`${list}?${query}`);
      expect([list, answer.status]).toEqual([list, 400]);
      expect(answer.body).toMatchObject({ error: { message: expect.stringMatching(/./) } });
    }
  });

  it.each(['sort=unit.slug', 'sort[unit]=asc'])(
    'is refused where there is no unit: %s',
    async (query) => {
      for (const list of LISTS.filter((each) => each !== stories)) {
        if (list.endsWith('relatedService')) continue;
        const answer = await world.people.editor.get(`${list}?${query}`);
        expect([list, answer.status]).toEqual([list, 400]);
      }
    },
  );

  it('is told from those that the panel asks', async () => {
    for (const path of [
      `${stories}?page=1&pageSize=10&sort=title:ASC&filters[$and][0][title][$contains]=E&_q=E`,
      `${stories}?sort=unit.name:DESC&filters[$and][0][unit][documentId][$eq]=${world.library}`,
      `${stories}?filters[$and][0][id][$eq]=7&filters[$and][1][unit][id][$null]=true`,
      `/content-manager/relations/${STORY}/unit?id=${story}&pageSize=10&_q=&idsToOmit[]=7&locale=nn`,
      `/content-manager/relations/${STORY}/${story}/unit?pageSize=5&page=1&locale=nn`,
      '/upload/files?page=1&pageSize=20&sort=createdAt:DESC&filters[$and][0][folder][id][$null]=true',
      '/upload/files?filters[$and][0][mime][$contains]=image&_q=a',
      '/upload/folders?sort=createdAt:DESC&filters[$and][0][parent][id][$null]=true',
      '/upload/folders?pagination[pageSize]=-1&filters[$and][0][parent][id]=7&populate[parent][fields]=*',
    ]) {
      const answer = await world.people.editor.get(path);
      expect([path, answer.status]).toEqual([path, 200]);
    }
  });
});
