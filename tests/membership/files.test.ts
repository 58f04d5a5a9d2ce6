import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Agent } from 'supertest';
import { strapiInstance } from '../server';
import { make, makeWorld, outcome, type World } from './world';

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

let world: World;
let foreign: number;

const upload = (person: Agent, name: string) =>
  person.post('/upload').attach('files', PIXEL, { filename: name, contentType: 'image/png' });
const idOf = (answer: { body: unknown }) => (answer.body as { id: number }[])[0]?.id ?? 0;
const count = () => strapiInstance().db.query('plugin::upload.file').count();

beforeAll(async () => {
  world = await makeWorld();
  foreign = idOf(await upload(world.people.southEditor, 'sud.png').expect(201));
  await make('api::page.page', {
    title: 'Løynd side',
    unit: world.school,
    images: [{ file: foreign, alt: 'Eit punkt' }],
  });
});

describe('files', () => {
  it('are uploaded by those who write', async () => {
    await upload(world.people.editor, 'mi.png').expect(201);
    await upload(world.people.member, 'mi.png').expect(403);
  });

  it('are shown to all, without the entries they are used in', async () => {
    await world.people.member.get(`/upload/files/${foreign}`).expect(200);
    for (const query of [
      'populate=*',
      'populate=related',
      'populate[related][populate]=*',
      'populate[0]=related',
      'filters[related][title][$contains]=L',
      'sort=related.title',
    ]) {
      const answer = await world.people.editor.get(`/upload/files?${query}`);
      expect([query, answer.status, outcome(answer)]).toEqual([
        query,
        400,
        'membership.unknown_query',
      ]);
    }
    const plain = await world.people.editor.get('/upload/files?page=1&pageSize=20').expect(200);
    expect(plain.text).not.toContain('Løynd');
    await world.people.editor.get('/upload/files?filters[name][$contains]=related').expect(200);
    const folders = await world.people.editor.get('/upload/folders?populate[files][populate]=*');
    expect(folders.text).not.toContain('Løynd');
  });

  it('are shown without the accounts that handled them, which no query tells apart', async () => {
    const { editor, southEditor } = world.people;
    for (const path of [`/upload/files/${foreign}`, '/upload/files', '/upload/folders'])
      expect((await editor.get(path).expect(200)).text).not.toMatch(/@world|createdBy|updatedBy/);
    const uploaded = await southEditor
      .post('/upload')
      .attach('files', PIXEL, 'att.png')
      .expect(201);
    expect(uploaded.text).not.toMatch(/@world|createdBy|updatedBy/);
    for (const query of [
      'populate[createdBy]=true',
      'populate[0]=updatedBy',
      'populate[folder][populate][createdBy]=*',
      'filters[createdBy][email][$startsWith]=s',
      'filters[$or][0][updatedBy][firstname]=s',
      'filters[createdBy]=1',
      'sort=createdBy.email',
      'sort[updatedBy][id]=asc',
    ]) {
      for (const list of ['files', 'folders']) {
        const answer = await editor.get(`/upload/${list}?${query}`);
        expect([query, outcome(answer)]).toEqual([query, 'membership.unknown_query']);
      }
    }
    const path = '/upload/files?filters[createdBy][email]=southeditor@world.example';
    await world.people.admin.get(path).expect(200);
  });

  it('are changed and removed by the one who uploaded them alone', async () => {
    const { editor, southEditor } = world.people;
    const before = await count();
    const attempts: (() => ReturnType<Agent['post']>)[] = [
      () => editor.put(`/upload/files/${foreign}`).send({ fileInfo: { name: 'mi' } }),
      () => editor.post(`/upload?id=${foreign}`).field('fileInfo', '{"name":"mi"}'),
      () =>
        editor
          .post(`/upload/files/${foreign}/replace`)
          .attach('files', PIXEL, { filename: 'mi.png', contentType: 'image/png' }),
      () =>
        editor
          .post(`/upload?id=${foreign}`)
          .attach('files', PIXEL, { filename: 'mi.png', contentType: 'image/png' }),
      () => editor.delete(`/upload/files/${foreign}`),
      () => editor.post('/upload/actions/bulk-delete').send({ fileIds: [foreign], folderIds: [] }),
      () => editor.post('/upload/actions/bulk-delete').send({ folderIds: [1] }),
      () =>
        editor
          .post('/upload/actions/bulk-move')
          .send({ fileIds: [foreign], destinationFolderId: null }),
      () =>
        editor
          .post('/upload/actions/bulk-update')
          .send({ updates: [{ id: foreign, fileInfo: { name: 'mi' } }] }),
    ];
    const answers: number[] = [];
    for (const attempt of attempts) answers.push((await attempt()).status);
    expect(answers).toEqual(attempts.map(() => 403));
    expect(await count()).toBe(before);

    const mine = idOf(await upload(editor, 'bort.png').expect(201));
    await editor
      .put(`/upload/files/${mine}`)
      .send({ fileInfo: { name: 'ny' } })
      .expect(200);
    await editor
      .post('/upload/actions/bulk-delete')
      .send({ fileIds: [mine] })
      .expect(200);
    await southEditor.get(`/upload/files/${foreign}`).expect(200);
  });
});
