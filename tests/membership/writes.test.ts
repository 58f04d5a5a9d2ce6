import { beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, strapiInstance } from '../server';
import { collection, documents, make, makeWorld, outcome, STORY, type World } from './world';

type Row = Record<string, unknown>;

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const stories = collection(STORY);
const units = collection('api::unit.unit');
const rows = (uid: string, documentId: string, populate: string[] = []) =>
  strapiInstance().db.query(uid).findMany({ where: { documentId }, populate }) as Promise<
    { locale: string; title?: string; unit?: { documentId: string } }[]
  >;
const unitsOf = async (documentId: string) =>
  (await rows(STORY, documentId, ['unit']))
    .map(({ locale, unit }) => [locale, unit?.documentId])
    .sort();
const story = (unit: string, title = 'Ei soge') => make(STORY, { title, unit });

/** As the workflow would, without its days: a published row beside the draft, in the same unit. */
async function putLive(documentId: string): Promise<void> {
  const { connection } = strapiInstance().db;
  const draft = await connection('stories').where({ document_id: documentId }).first<Row>();
  const link = await connection('stories_unit_lnk').where({ story_id: draft['id'] }).first<Row>();
  const [id] = await connection('stories').insert({
    ...draft,
    id: undefined,
    published_at: Date.now(),
  });
  await connection('stories_unit_lnk').insert({ ...link, id: undefined, story_id: id });
}

describe('a new entry', () => {
  it('stands in the unit that is named', async () => {
    const { editor } = world.people;
    const answer = await editor
      .post(stories)
      .send({ title: 'Ny', unit: world.library })
      .expect(201);
    expect(answer.body).toMatchObject({ data: { title: 'Ny' } });
    const { documentId } = (answer.body as { data: { documentId: string } }).data;
    expect(await unitsOf(documentId)).toEqual([['nn', world.library]]);
  });

  it('stands in the only unit one writes in, when none is named', async () => {
    const answer = await world.people.editor.post(stories).send({ title: 'Ny' }).expect(201);
    const { documentId } = (answer.body as { data: { documentId: string } }).data;
    expect(await unitsOf(documentId)).toEqual([['nn', world.library]]);
  });

  it('needs a unit when one writes in several', async () => {
    const answer = await world.people.both.post(stories).send({ title: 'Ny' });
    expect([answer.status, outcome(answer)]).toEqual([400, 'membership.unit_required']);
  });

  it.each([
    ['a document id', (unit: string) => unit],
    ['connect', (unit: string) => ({ connect: [{ documentId: unit }] })],
    ['set', (unit: string) => ({ set: [unit] })],
  ])('is refused in another unit, named by %s', async (_how, named) => {
    const answer = await world.people.editor
      .post(stories)
      .send({ title: 'Framand', unit: named(world.school) });
    expect([answer.status, outcome(answer)]).toEqual([403, 'membership.not_your_unit']);
    expect(
      await strapiInstance()
        .db.query(STORY)
        .count({ where: { title: 'Framand' } }),
    ).toBe(0);
  });

  it('is refused in another unit, named by the id of a row', async () => {
    const row: { id: number } = await strapiInstance()
      .db.query('api::unit.unit')
      .findOne({ where: { documentId: world.school } });
    const answer = await world.people.editor.post(stories).send({ title: 'Framand', unit: row.id });
    expect(outcome(answer)).toBe('membership.not_your_unit');
  });

  it('cannot be a language of somebody else’s entry', async () => {
    const foreign = await story(world.school);
    await world.people.editor
      .post(`${stories}?locale=en`)
      .send({ title: 'Lånt', unit: world.library, documentId: foreign, id: 1 });
    expect((await rows(STORY, foreign)).map(({ title }) => title)).toEqual(['Ei soge']);
  });

  it('is refused to a token of the panel as it is to its owner', async () => {
    const strapi = strapiInstance();
    const owner = await strapi.db
      .query('admin::user')
      .findOne({ where: { id: world.ids.editor }, populate: ['roles'] });
    const tokens = strapi.service('admin::api-token-admin') as unknown as {
      create(token: object, owner: unknown): Promise<{ accessKey: string }>;
    };
    const action = 'plugin::content-manager.explorer.create';
    const adminPermissions = [
      { action, subject: STORY, properties: { fields: ['title', 'unit'], locales: ['nn'] } },
    ];
    const token = { kind: 'admin', name: 'Prøve', lifespan: null, adminPermissions };
    const { accessKey } = await tokens.create(token, owner);
    const write = (unit: string) =>
      anonymous().post(stories).auth(accessKey, { type: 'bearer' }).send({ title: 'Ny', unit });
    await write(world.library).expect(201);
    expect(outcome(await write(world.school))).toBe('membership.not_your_unit');
  });

  it('is nothing for those who only read', async () => {
    await world.people.member.post(stories).send({ title: 'Ny', unit: world.library }).expect(403);
    await world.people.nobody.post(stories).send({ title: 'Ny', unit: world.library }).expect(403);
  });
});

describe('an entry of another unit', () => {
  it('cannot be written by any route', async () => {
    const { editor } = world.people;
    const foreign = await story(world.school, 'Deira');
    const attempts = [
      () => editor.put(`${stories}/${foreign}`).send({ title: 'Mi' }),
      () =>
        editor.put(`${stories}/${foreign}?locale=en`).send({ title: 'Mi', unit: world.library }),
      () => editor.delete(`${stories}/${foreign}`),
      () => editor.post(`${stories}/actions/bulkDelete`).send({ documentIds: [foreign] }),
      () => editor.post(`${stories}/clone/${foreign}`).send({ title: 'Kopi', unit: world.library }),
      () => editor.post(`${stories}/auto-clone/${foreign}`).send({}),
      () => editor.post(`${stories}/${foreign}/actions/publish`).send({ title: 'Mi' }),
      () => editor.post(`${stories}/${foreign}/actions/publish?locale=en`).send({ title: 'Mi' }),
      () => editor.post(`${stories}/actions/bulkPublish`).send({ documentIds: [foreign] }),
      () => editor.post(`${stories}/${foreign}/actions/unpublish`).send({}),
      () => editor.post(`${stories}/actions/bulkUnpublish`).send({ documentIds: [foreign] }),
      () => editor.post(`${stories}/${foreign}/actions/discard`).send({}),
    ];
    const answers: number[] = [];
    for (const attempt of attempts) answers.push((await attempt()).status);
    expect(answers).toEqual(attempts.map(() => 403));
    expect((await rows(STORY, foreign)).map(({ locale, title }) => [locale, title])).toEqual([
      ['nn', 'Deira'],
    ]);
    expect(
      await strapiInstance()
        .db.query(STORY)
        .count({ where: { title: 'Kopi' } }),
    ).toBe(0);
  });

  it('cannot be written by those who read it', async () => {
    const own = await story(world.library, 'Vår');
    for (const part of ['member', 'projectLead'] as const) {
      await world.people[part].get(`${stories}/${own}`).expect(200);
      await world.people[part].put(`${stories}/${own}`).send({ title: 'Mi' }).expect(403);
      await world.people[part].delete(`${stories}/${own}`).expect(403);
    }
    expect((await rows(STORY, own))[0]?.title).toBe('Vår');
  });
});

describe('an own entry', () => {
  it('is written by editor, leader and web editor', async () => {
    const own = await story(world.library);
    for (const part of ['editor', 'leader', 'webEditor', 'admin'] as const) {
      const answer = await world.people[part].put(`${stories}/${own}`).send({ title: part });
      expect([part, answer.status]).toEqual([part, 200]);
      expect(answer.body).toMatchObject({ data: { title: part } });
    }
  });

  it('keeps its unit in a new language, and cannot take another there', async () => {
    const own = await story(world.library);
    await world.people.both
      .put(`${stories}/${own}?locale=en`)
      .send({ title: 'A story' })
      .expect(200);
    expect(await unitsOf(own)).toEqual([
      ['en', world.library],
      ['nn', world.library],
    ]);
    const answer = await world.people.both
      .put(`${stories}/${own}?locale=da`)
      .send({ title: 'En historie', unit: world.school });
    expect([answer.status, outcome(answer)]).toEqual([400, 'membership.one_place']);
  });

  it('cannot be saved over somebody else’s', async () => {
    const own = await story(world.library, 'Vår');
    const foreign = await story(world.school, 'Deira');
    const answer = await world.people.editor
      .put(`${stories}/${own}`)
      .send({ title: 'Ny', documentId: foreign, id: 1 });
    expect(outcome(answer)).toBe('membership.hidden');
    await world.people.editor.put(`${stories}/${own}`).send({ title: 'Ny', id: 1 }).expect(200);
    await world.people.editor
      .put(`/content-manager/single-types/${STORY}`)
      .send({ title: 'Ny' })
      .expect(403);
    expect((await rows(STORY, foreign)).map(({ title }) => title)).toEqual(['Deira']);
    expect((await rows(STORY, own)).map(({ title }) => title)).toEqual(['Ny']);
  });

  it('cannot be left without a unit', async () => {
    const own = await story(world.library);
    for (const unit of [null, { set: [] }, { disconnect: [{ documentId: world.library }] }]) {
      const answer = await world.people.editor.put(`${stories}/${own}`).send({ unit });
      expect([answer.status, outcome(answer)]).toEqual([400, 'membership.unit_required']);
    }
  });

  it('cannot be given to a unit where one does not write', async () => {
    const own = await story(world.library);
    const answer = await world.people.editor.put(`${stories}/${own}`).send({ unit: world.school });
    expect(outcome(answer)).toBe('membership.not_your_unit');
    expect(await unitsOf(own)).toEqual([['nn', world.library]]);
  });

  it('moves with all its languages to a unit where one writes too', async () => {
    const own = await story(world.library);
    for (const locale of ['en', 'da'])
      await documents(STORY).update({
        documentId: own,
        locale,
        data: { title: locale, unit: world.library },
      });
    await world.people.both.put(`${stories}/${own}`).send({ unit: world.school }).expect(200);
    expect(await unitsOf(own)).toEqual([
      ['da', world.school],
      ['en', world.school],
      ['nn', world.school],
    ]);
  });

  it('stays where it is while it is live', async () => {
    const own = await story(world.library);
    await putLive(own);
    const answer = await world.people.both.put(`${stories}/${own}`).send({ unit: world.school });
    expect([answer.status, outcome(answer)]).toEqual([400, 'membership.move_while_live']);
  });
});

describe('relations', () => {
  const employees = collection('api::employee-portrait.employee-portrait');

  it('cannot point at what one does not see', async () => {
    const secret = await make('api::project.project', { title: 'Løynd', unit: world.school });
    const answer = await world.people.editor
      .post(stories)
      .send({ title: 'Ny', unit: world.library, relatedProject: secret });
    expect([answer.status, outcome(answer)]).toEqual([403, 'membership.hidden_relation']);
  });

  it('cannot point there from inside a component', async () => {
    const secret = await make('api::service.service', { title: 'Løynd', unit: world.school });
    const answer = await world.people.editor
      .post(collection('api::practical-info.practical-info'))
      .send({
        unit: world.branch,
        eForms: [{ title: 'Skjema', url: 'https://example.org', service: { connect: [secret] } }],
      });
    expect(answer.status).toBe(403);
    const leader = await world.people.leader
      .post(collection('api::practical-info.practical-info'))
      .send({
        unit: world.library,
        eForms: [{ title: 'Skjema', url: 'https://example.org', service: { connect: [secret] } }],
      });
    expect(outcome(leader)).toBe('membership.hidden_relation');
  });

  it('keep what they pointed at before', async () => {
    const secret = await make('api::employee.employee', {
      givenName: 'Kari',
      familyName: 'Prøve',
      unit: world.school,
    });
    const own = await make('api::employee-portrait.employee-portrait', {
      title: 'Møt Kari',
      unit: world.library,
      employee: secret,
    });
    const answer = await world.people.editor
      .put(`${employees}/${own}`)
      .send({ title: 'Møt henne', employee: secret });
    expect(answer.status).toBe(200);
  });
});

describe('units', () => {
  it('are written by their people, made and moved by web editors', async () => {
    const { editor, webEditor, southWebEditor, nobody } = world.people;
    await editor.put(`${units}/${world.library}`).send({ summary: 'Bøker' }).expect(200);
    await nobody.put(`${units}/${world.library}`).send({ summary: 'Bøker' }).expect(403);
    await southWebEditor.put(`${units}/${world.library}`).send({ summary: 'B' }).expect(403);
    await editor.post(units).send({ name: 'Ny', municipality: world.north }).expect(403);
    await editor.delete(`${units}/${world.library}`).expect(403);
    const made = await webEditor.post(units).send({ name: 'Ny eining' });
    expect(made.status).toBe(201);
    const foreign = await webEditor.post(units).send({ name: 'Ny', municipality: world.south });
    expect(outcome(foreign)).toBe('membership.not_your_municipality');
  });

  it('lie below no unit that lies below them, nor below themselves', async () => {
    const unit = (name: string, parent?: string) =>
      make('api::unit.unit', { name, municipality: world.north, ...(parent ? { parent } : {}) });
    const top = await unit('Øvst');
    const middle = await unit('Midt', top);
    const bottom = await unit('Nedst', middle);
    for (const person of [world.people.webEditor, world.people.admin]) {
      for (const parent of [top, middle, bottom, { connect: [{ documentId: bottom }] }]) {
        const answer = await person.put(`${units}/${top}`).send({ parent });
        expect([answer.status, outcome(answer)]).toEqual([400, 'membership.unit_below_itself']);
      }
    }
    await world.people.webEditor.put(`${units}/${bottom}`).send({ parent: top }).expect(200);
    await world.people.webEditor.put(`${units}/${middle}`).send({ parent: bottom }).expect(200);
  });

  it('keep municipality and parent out of the hands of their own people', async () => {
    const { editor, webEditor } = world.people;
    const unit = `${units}/${world.library}`;
    const parent = await editor.put(unit).send({ parent: world.library });
    expect(outcome(parent)).toBe('membership.not_your_municipality');
    const municipality = await editor.put(unit).send({ municipality: world.south });
    expect(outcome(municipality)).toBe('membership.not_your_municipality');
    const away = await webEditor.put(unit).send({ municipality: world.south });
    expect(outcome(away)).toBe('membership.not_your_municipality');
    const above = await make('api::unit.unit', { name: 'Nord kultur', municipality: world.north });
    await webEditor.put(unit).send({ parent: above }).expect(200);
    const stored = (await strapiInstance()
      .db.query('api::unit.unit')
      .findMany({ where: { documentId: world.library }, populate: ['parent'] })) as {
      parent: { documentId: string } | null;
    }[];
    expect(stored.map((row) => row.parent?.documentId)).toEqual(stored.map(() => above));
    await webEditor.put(unit).send({ parent: null }).expect(200);
  });
});

describe('what others belong to', () => {
  it('is not removed under them, and not one language at a time', async () => {
    const { admin, webEditor } = world.people;
    const library = `${units}/${world.library}`;
    expect(outcome(await webEditor.delete(`${library}?locale=*`))).toBe('membership.in_use');
    expect(outcome(await webEditor.delete(`${library}?locale=nn`))).toBe(
      'membership.all_languages',
    );
    const north = `${collection('api::municipality.municipality')}/${world.north}`;
    expect(outcome(await admin.delete(`${north}?locale=*`))).toBe('membership.in_use');
  });

  it('is removed when it is empty', async () => {
    const empty = await make('api::unit.unit', { name: 'Tom', municipality: world.north });
    await world.people.southWebEditor.delete(`${units}/${empty}?locale=*`).expect(403);
    await world.people.webEditor.delete(`${units}/${empty}?locale=*`).expect(200);
    expect(await rows('api::unit.unit', empty)).toEqual([]);
  });
});

describe('municipalities', () => {
  const municipalities = collection('api::municipality.municipality');

  it('are kept by their own web editors', async () => {
    const { editor, webEditor, southWebEditor, admin } = world.people;
    const north = `${municipalities}/${world.north}`;
    const send = { values: 'Open, raus, modig' };
    await webEditor.put(north).send(send).expect(200);
    await editor.put(north).send(send).expect(403);
    await southWebEditor.put(north).send(send).expect(403);
    await webEditor.post(municipalities).send({ name: 'Ny' }).expect(403);
    await webEditor.delete(north).expect(403);
    await admin.put(north).send(send).expect(200);
  });
});

describe('memberships', () => {
  const path = collection('plugin::synleg.membership');

  it('are for administrators alone', async () => {
    for (const part of ['editor', 'leader', 'webEditor'] as const) {
      const person = world.people[part];
      await person.get(path).expect(403);
      await person
        .post(path)
        .send({ user: world.ids[part], role: 'leader', unit: world.school })
        .expect(403);
    }
  });

  it('are given, shown and changed in the panel', async () => {
    const { admin } = world.people;
    const made = await admin.post(path).send({
      user: { connect: [{ id: world.ids.nobody }] },
      role: 'member',
      unit: { connect: [{ documentId: world.branch, locale: 'nn' }] },
      validTo: '2020-01-01',
    });
    expect(made.status).toBe(201);
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    await admin.put(`${path}/${documentId}`).send({ validTo: null }).expect(200);
    const listed = await admin.get(`${path}?pageSize=100`).expect(200);
    expect(JSON.stringify(listed.body)).toContain('Nord filial');
    const field = await admin
      .get(`/content-manager/relations/plugin::synleg.membership/${documentId}/unit`)
      .expect(200);
    expect(field.body).toMatchObject({ results: [{ documentId: world.branch }] });
    await world.people.nobody.get(`${collection('api::unit.unit')}/${world.branch}`).expect(200);
  });

  it.each([
    [{ role: 'web_editor', unit: 'library' }, 'membership.municipality_missing'],
    [{ role: 'leader', municipality: 'north' }, 'membership.unit_missing'],
    [{ role: 'leader', unit: 'library', municipality: 'north' }, 'membership.both_places'],
    [
      { role: 'leader', unit: 'library', validFrom: '2026-02-01', validTo: '2026-01-31' },
      'membership.ends_before_it_begins',
    ],
  ] as const)('refuse %j', async (asked, code) => {
    const places = {
      ...('unit' in asked ? { unit: world[asked.unit] } : {}),
      ...('municipality' in asked ? { municipality: world[asked.municipality] } : {}),
    };
    const data = { user: world.ids.nobody, ...asked, ...places };
    const answer = await world.people.admin.post(path).send(data);
    expect([answer.status, outcome(answer)]).toEqual([400, code]);
  });

  it('bring the role of the panel with them', async () => {
    const { admin, nobody } = world.people;
    await nobody.post(units).send({ name: 'Ny' }).expect(403);
    const data = { user: world.ids.nobody, role: 'web_editor', municipality: world.south };
    const made = await admin.post(path).send(data).expect(201);
    await nobody.post(units).send({ name: 'Eining i sør' }).expect(201);
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    await admin.delete(`${path}/${documentId}`).expect(200);
    const answer = await nobody.post(units).send({ name: 'Ny', municipality: world.south });
    expect(outcome(answer)).toBe('membership.not_your_municipality');
  });

  it('are picked once for each unit and by the address of a person', async () => {
    const picker = '/content-manager/relations/plugin::synleg.membership';
    const offered = await world.people.admin.get(`${picker}/unit?_q=Sør skule`).expect(200);
    expect(offered.body).toMatchObject({ results: [{ name: 'Sør skule', locale: 'nn' }] });
    expect((offered.body as { results: unknown[] }).results).toHaveLength(1);
    const person = await world.people.admin.get(`${picker}/user?_q=southeditor@`).expect(200);
    expect(person.body).toMatchObject({ results: [{ email: 'southeditor@world.example' }] });
  });

  it('need a person', async () => {
    const answer = await world.people.admin
      .post(path)
      .send({ role: 'editor', unit: world.library });
    expect(outcome(answer)).toBe('membership.user_missing');
  });
});
