import { beforeAll, describe, expect, it } from '@jest/globals';
import { strapiInstance } from '../server';
import { makeWorld, outcome, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

interface Layer {
  methods: string[];
  path: string;
}

/** What a signed-in person gets without a permission: their own account, the panel's own furniture, languages. */
const OPEN = [
  '/admin/ai-feature-config',
  '/admin/ai-token',
  '/admin/ai-usage',
  '/admin/content-api/permissions',
  '/admin/content-api/routes',
  '/admin/guided-tour-meta',
  '/admin/homepage/key-statistics',
  '/admin/homepage/layout',
  '/admin/information',
  '/admin/init',
  '/admin/license-trial-time-left',
  '/admin/permissions',
  '/admin/project-type',
  '/admin/registration-info',
  '/admin/telemetry-properties',
  '/admin/users/me',
  '/admin/users/me/permissions',
  '/admin/users/me/sessions',
  '/approval/cases',
  '/approval/notices',
  '/approval/notices/preference',
  '/approval/summary',
  '/content-manager/components',
  '/content-manager/content-types',
  '/content-manager/content-types-settings',
  '/content-manager/homepage/count-documents',
  '/content-manager/homepage/recent-documents',
  '/content-manager/init',
  '/content-manager/preview/script',
  '/i18n/locales',
  '/i18n/settings',
  '/synleg/my-units',
  '/synleg/my-units/themes',
  '/upload/ai-metadata-jobs/latest',
  '/upload/ai-metadata-jobs/pending-count',
  '/upload/configuration',
  '/upload/files',
  '/upload/folder-structure',
  '/upload/folders',
];

const PANEL =
  /^\/(admin|approval|content-manager|content-releases|content-type-builder|email|i18n|review-workflows|synleg|upload)(\/|$)/;

describe('the routes of the panel', () => {
  it('that answer an editor without naming anything are known, one by one', async () => {
    const layers = (strapiInstance().server as unknown as { listRoutes(): Layer[] }).listRoutes();
    const paths = layers
      .filter(({ methods, path }) => methods.includes('GET') && PANEL.test(path))
      .filter(({ path }) => !path.includes(':') && !path.startsWith('/admin/transfer/runner'))
      .map(({ path }) => path);
    const answered: string[] = [];
    for (const path of new Set(paths)) {
      const { status } = await world.people.editor.get(path);
      if (status !== 403) answered.push(path);
    }
    expect(answered.sort()).toEqual(OPEN);
  });

  it.each([
    ['post', '/email'],
    ['put', '/i18n/settings'],
    ['post', '/i18n/locales'],
    ['put', '/upload/settings'],
    ['put', '/content-manager/content-types/api::story.story/configuration'],
    ['put', '/content-manager/components/shared.image/configuration'],
    ['post', '/content-type-builder/content-types'],
    ['post', '/content-type-builder/update-schema'],
    ['post', '/admin/users'],
    ['post', '/admin/roles'],
    ['put', '/admin/roles/1/permissions'],
    ['post', '/admin/api-tokens'],
    ['post', '/admin/admin-tokens'],
    ['post', '/admin/transfer/tokens'],
    ['post', '/admin/webhooks'],
    ['post', '/upload/ai-metadata-jobs'],
  ] as const)('%s %s are not for editors', async (method, path) => {
    const answer = await world.people.webEditor[method](path).send({});
    expect(answer.status).toBe(403);
  });

  it('do not let one become another', async () => {
    await world.people.editor
      .put(`/admin/users/${world.ids.editor}`)
      .send({ roles: [1] })
      .expect(403);
    await world.people.editor.put('/admin/users/me').send({ firstname: 'Ny', roles: [1] });
    const me = (await strapiInstance()
      .db.query('admin::user')
      .findOne({ where: { id: world.ids.editor }, populate: ['roles'] })) as {
      roles: { code: string }[];
    };
    expect(me.roles.map(({ code }) => code)).toEqual(['synleg-editor']);
  });

  it('say why, in the person’s language', async () => {
    const answer = await world.people.editor.put('/i18n/settings').send({ aiLocalizations: true });
    expect(outcome(answer)).toBe('membership.administrators_only');
    expect(answer.text).toContain('Only an administrator may do this.');
  });
});
