import { beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous, strapiInstance } from '../server';
import { collection, make, makeWorld, outcome, STORY, type World } from './world';

const PIXEL = Buffer.from('iVBORw0KGgo=', 'base64');
const ACTIONS = ['create', 'read', 'update', 'delete'].map(
  (each) => `plugin::content-manager.explorer.${each}`,
);
const stories = collection(STORY);

let world: World;
let accessKey: string;
let foreign: string;
let own: string;

/** Only Strapi's own service makes a token for somebody else. */
async function tokenOf(owner: number): Promise<string> {
  const strapi = strapiInstance();
  const tokens = strapi.service('admin::api-token-admin') as unknown as {
    create(token: object, owner: unknown): Promise<{ accessKey: string }>;
  };
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: owner }, populate: ['roles'] });
  const adminPermissions = [
    ...ACTIONS.map((action) => ({
      action,
      subject: STORY,
      properties: { fields: ['title', 'unit'], locales: ['nn'] },
    })),
    { action: 'plugin::upload.read' },
    { action: 'plugin::upload.assets.create' },
  ];
  const token = { kind: 'admin', name: 'Til eit program', lifespan: null, adminPermissions };
  return (await tokens.create(token, user)).accessKey;
}

beforeAll(async () => {
  world = await makeWorld();
  foreign = await make(STORY, { title: 'Hemmeleg', unit: world.school });
  own = await make(STORY, { title: 'Eiga', unit: world.library });
  accessKey = await tokenOf(world.ids.editor);
});

const agent = (method: 'get' | 'post' | 'put' | 'delete', path: string) =>
  anonymous()[method](path).auth(accessKey, { type: 'bearer' });

describe('a token of the panel', () => {
  it('sees what its owner sees', async () => {
    const list = await agent('get', `${stories}?pageSize=100`).expect(200);
    expect(list.text).toContain('Eiga');
    expect(list.text).not.toContain('Hemmeleg');
    await agent('get', `${stories}/${own}`).expect(200);
    const one = await agent('get', `${stories}/${foreign}`);
    expect([one.status, outcome(one)]).toEqual([403, 'membership.hidden']);
    const filled = await agent(
      'get',
      `/i18n/content-manager/get-fill-from-locale/${STORY}?documentId=${foreign}&sourceLocale=nn&targetLocale=en`,
    );
    expect([filled.status, filled.text.includes('Hemmeleg')]).toEqual([403, false]);
  });

  it('writes where its owner writes', async () => {
    await agent('put', `${stories}/${own}`).send({ title: 'Eiga no' }).expect(200);
    for (const attempt of [
      agent('put', `${stories}/${foreign}`).send({ title: 'Mi' }),
      agent('put', `${stories}/${own}`).send({ unit: world.school }),
      agent('delete', `${stories}/${foreign}`),
      agent('post', `${stories}/actions/bulkDelete`).send({ documentIds: [foreign] }),
      agent('post', stories).send({ title: 'Ny', unit: world.school }),
    ])
      expect((await attempt).status).toBe(403);
    const rows = await strapiInstance()
      .db.query(STORY)
      .findMany({ where: { documentId: [foreign, own] }, populate: ['unit'] });
    const stand = rows.map((row: { title: string; unit: { documentId: string } }) => [
      row.title,
      row.unit.documentId,
    ]);
    expect(stand.sort()).toEqual([
      ['Eiga no', world.library],
      ['Hemmeleg', world.school],
    ]);
  });

  it('writes in the name of its owner, who is an author then', async () => {
    await agent('put', `${stories}/${own}`).send({ title: 'Eiga att' }).expect(200);
    const { contributors } = (await strapiInstance()
      .db.query('plugin::approval.case')
      .findOne({ where: { entryId: own } })) as { contributors: string[] };
    expect(contributors).toContain(`user:${world.ids.editor}`);
  });

  it('hangs no file on a row, and learns of no account', async () => {
    const attached = await agent('post', '/upload')
      .field('ref', 'shared.image')
      .field('refId', '1')
      .field('field', 'file')
      .attach('files', PIXEL, { filename: 'a.png', contentType: 'image/png' });
    expect(outcome(attached)).toBe('membership.files_stand_alone');
    const asked = await agent('get', '/upload/files?filters[createdBy][id]=1');
    expect(outcome(asked)).toBe('membership.unknown_query');
  });
});
