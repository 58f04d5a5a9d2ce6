import { afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Modules, UID } from '@strapi/strapi';
import type { ApprovalService, UserId } from 'strapi-plugin-approval/strapi-server';
import type { Response } from 'supertest';
import { anonymous, strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  codeOf,
  dataOf,
  type Entry,
  move,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';
import { withoutRounds } from './past-the-guards';

withoutRounds();
const STORY = 'api::story.story' as UID.ContentType;
const OUTSIDE = 'approval.publish_outside_workflow';
const CHANGED = 'approval.content_changed';
const PANEL = `/content-manager/collection-types/${STORY}`;

let people: Cast;
let unit: string;
let token: string;
/** approved and never live; its leader's approval stands */
let approved: Entry;
/** live, with nothing new in its draft */
let live: Entry;

interface Refused {
  details?: { code?: string };
}

/** The code with which code inside the server is refused; a call that goes through has none. */
const refusalOf = async (call: () => Promise<unknown>): Promise<string | undefined> => {
  try {
    await call();
  } catch (error) {
    return (error as Refused).details?.code ?? String(error);
  }
  return undefined;
};
const refusalIn = async (answer: PromiseLike<Response>) => codeOf(await answer);

const documents = () =>
  strapiInstance().documents(STORY) as unknown as Record<
    'create' | 'update' | 'publish' | 'unpublish' | 'clone' | 'discardDraft',
    (parameters: object) => Promise<Modules.Documents.AnyDocument>
  >;
const rows = () => strapiInstance().db.query(STORY);
const asToken = (answer: ReturnType<ReturnType<typeof anonymous>['post']>) =>
  answer.set('Authorization', `Bearer ${token}`);

async function tables() {
  const knex = strapiInstance().db.connection;
  const names = [
    'stories',
    'stories_unit_lnk',
    'approval_cases',
    'approval_audit_records',
    'synleg_snapshots',
  ];
  return Promise.all(names.map((name) => knex(name).select('*').orderBy('id')));
}
const publicAnswer = async () => {
  const presentation = await anonymous().get('/api/synleg/v1/presentations/bo/bibliotek?locale=nn');
  const entries = await anonymous().get(
    '/api/synleg/v1/entries?theme=stories&pagination[pageSize]=100',
  );
  return [presentation.status, presentation.text, entries.status, entries.text];
};

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
  approved = await write(people.editor, STORY, storyOf(unit, 'Godkjend'));
  live = await write(people.editor, STORY, storyOf(unit, 'Publisert'));
  await bring(people, approved, 'web_review');
  await bring(people, live, 'published');
  const made = await people.super_admin
    .post('/admin/api-tokens')
    .send({ name: 'import', description: '', type: 'full-access', lifespan: null });
  token = dataOf<{ accessKey: string }>(made).accessKey;
});

let before: unknown;
let seen: unknown;
beforeEach(async () => {
  before = await tables();
  seen = await publicAnswer();
});
afterEach(async () => {
  expect(await tables()).toEqual(before);
  expect(await publicAnswer()).toEqual(seen);
});

describe('the document service refuses', () => {
  const paths: [string, string, () => Promise<unknown>][] = [
    [
      'publish',
      OUTSIDE,
      () => documents().publish({ documentId: approved.documentId, locale: 'nn' }),
    ],
    [
      'publish in all languages',
      OUTSIDE,
      () => documents().publish({ documentId: approved.documentId, locale: '*' }),
    ],
    [
      'publish in a list of languages, as bulk publish does',
      OUTSIDE,
      () => documents().publish({ documentId: approved.documentId, locale: ['nn', 'en'] }),
    ],
    [
      'publish without a language',
      OUTSIDE,
      () => documents().publish({ documentId: approved.documentId }),
    ],
    [
      'publish of an entry that does not exist',
      OUTSIDE,
      () => documents().publish({ documentId: 'nothing', locale: 'nn' }),
    ],
    [
      'unpublish',
      OUTSIDE,
      () => documents().unpublish({ documentId: live.documentId, locale: 'nn' }),
    ],
    [
      'unpublish in all languages',
      OUTSIDE,
      () => documents().unpublish({ documentId: live.documentId, locale: '*' }),
    ],
    [
      'create as published',
      OUTSIDE,
      () => documents().create({ status: 'published', locale: 'nn', data: storyOf(unit) }),
    ],
    [
      'clone as published',
      OUTSIDE,
      () =>
        documents().clone({
          documentId: live.documentId,
          locale: 'nn',
          status: 'published',
          data: {},
        }),
    ],
    [
      'update as published, with other content',
      CHANGED,
      () =>
        documents().update({
          documentId: live.documentId,
          locale: 'nn',
          status: 'published',
          data: { title: 'Utanom' },
        }),
    ],
    [
      'update as published, without a change',
      OUTSIDE,
      () =>
        documents().update({
          documentId: approved.documentId,
          locale: 'nn',
          status: 'published',
          data: {},
        }),
    ],
  ];
  test.each(paths)('%s', async (_name, code, call) => {
    expect([OUTSIDE, code]).toContain(await refusalOf(call));
  });

  test('each of these in the name of the web editor and of the super admin too', async () => {
    const approval = strapiInstance().plugin('approval').service<ApprovalService>('approval');
    for (const email of ['webredaktor@demo.example', 'admin@demo.example']) {
      const { id } = (await strapiInstance()
        .db.query('admin::user')
        .findOne({ where: { email } })) as { id: UserId };
      for (const [, , call] of paths) {
        expect(await refusalOf(() => approval.actAs(id, call))).toMatch(/^approval\./);
      }
    }
  });
});

describe("the Content Manager's own buttons are refused", () => {
  test.each(['web_editor', 'super_admin'] as const)(
    'Publish of an approved text by %s',
    async (part) => {
      const answer = await people[part]
        .post(`${PANEL}/${approved.documentId}/actions/publish?locale=nn`)
        .send({});
      expect([answer.status, codeOf(answer)]).toEqual([403, OUTSIDE]);
    },
  );

  test.each(['web_editor', 'super_admin', 'leader', 'editor'] as const)(
    'Publish with a text changed after approval by %s',
    async (part) => {
      const answer = await people[part]
        .post(`${PANEL}/${approved.documentId}/actions/publish?locale=nn`)
        .send({ ...storyOf(unit, 'Endra etter godkjenning') });
      expect([answer.status, codeOf(answer)]).toEqual([409, CHANGED]);
    },
  );

  test('Publish of a new entry that was never saved', async () => {
    const answer = await people.web_editor
      .post(`${PANEL}/actions/publish?locale=nn`)
      .send(storyOf(unit));
    expect([answer.status, codeOf(answer)]).toEqual([403, OUTSIDE]);
  });

  test('bulk publish', async () => {
    const answer = people.web_editor
      .post(`${PANEL}/actions/bulkPublish`)
      .send({ documentIds: [approved.documentId], locale: ['nn'] });
    expect(await refusalIn(answer)).toBe(OUTSIDE);
  });

  test('Unpublish, keeping or discarding the draft', async () => {
    for (const discardDraft of [false, true]) {
      const answer = people.web_editor
        .post(`${PANEL}/${live.documentId}/actions/unpublish?locale=nn`)
        .send({ discardDraft });
      expect(await refusalIn(answer)).toBe(OUTSIDE);
    }
  });

  test('bulk unpublish', async () => {
    const byWebEditor = await people.web_editor
      .post(`${PANEL}/actions/bulkUnpublish`)
      .send({ documentIds: [live.documentId], locale: ['nn'] });
    expect(byWebEditor.status).toBe(403);
    const answer = people.super_admin
      .post(`${PANEL}/actions/bulkUnpublish`)
      .send({ documentIds: [live.documentId], locale: ['nn'] });
    expect(await refusalIn(answer)).toBe(OUTSIDE);
  });

  test('Delete and bulk delete of a live entry', async () => {
    const one = people.super_admin.delete(`${PANEL}/${live.documentId}?locale=nn`);
    expect(await refusalIn(one)).toBe('approval.still_live');
    const many = people.super_admin
      .post(`${PANEL}/actions/bulkDelete`)
      .send({ documentIds: [live.documentId], locale: 'nn' });
    expect(await refusalIn(many)).toBe('approval.still_live');
  });
});

describe('REST with a token of full access is refused', () => {
  test('POST without status, which publishes', async () => {
    const answer = await asToken(anonymous().post('/api/stories?locale=nn')).send({
      data: storyOf(unit),
    });
    expect([answer.status, codeOf(answer)]).toEqual([403, OUTSIDE]);
  });

  test('PUT without status, which publishes', async () => {
    const answer = await asToken(
      anonymous().put(`/api/stories/${approved.documentId}?locale=nn`),
    ).send({
      data: { title: 'Utanom' },
    });
    expect([403, 409]).toContain(answer.status);
    expect([OUTSIDE, CHANGED]).toContain(codeOf(answer));
  });

  test('DELETE of a live entry', async () => {
    const answer = await asToken(anonymous().delete(`/api/stories/${live.documentId}?locale=nn`));
    expect([answer.status, codeOf(answer)]).toEqual([409, 'approval.still_live']);
  });

  test('reading, published or draft', async () => {
    for (const path of [
      '/api/stories',
      '/api/stories?status=draft',
      `/api/stories/${live.documentId}`,
    ]) {
      expect((await asToken(anonymous().get(path))).status).not.toBe(200);
      expect((await anonymous().get(path)).status).not.toBe(200);
    }
  });
});

describe('the rows themselves are guarded', () => {
  const publishedRow = () => ({
    title: 'Utanom',
    documentId: 'other',
    locale: 'nn',
    publishedAt: new Date(),
  });
  const ofLive = () => ({ documentId: live.documentId, publishedAt: { $notNull: true } });
  const ofDraft = () => ({ documentId: approved.documentId, publishedAt: null });

  const paths: [string, () => Promise<unknown>][] = [
    ['create', () => rows().create({ data: publishedRow() })],
    ['createMany', () => rows().createMany({ data: [publishedRow()] })],
    [
      'update of a published row',
      () => rows().update({ where: ofLive(), data: { title: 'Utanom' } }),
    ],
    [
      'update that publishes a draft',
      () => rows().update({ where: ofDraft(), data: { publishedAt: new Date() } }),
    ],
    [
      'update that takes a row out of view',
      () => rows().update({ where: ofLive(), data: { publishedAt: null } }),
    ],
    [
      'updateMany of published rows',
      () => rows().updateMany({ where: ofLive(), data: { title: 'Utanom' } }),
    ],
    [
      'updateMany that publishes drafts',
      () => rows().updateMany({ where: ofDraft(), data: { publishedAt: new Date() } }),
    ],
    ['delete', () => rows().delete({ where: ofLive() })],
    ['deleteMany', () => rows().deleteMany({ where: ofLive() })],
  ];
  test.each(paths)('%s', async (_name, call) => {
    expect(await refusalOf(call)).toBe(OUTSIDE);
  });

  test('the entity service creates no published row', async () => {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- deprecated, but it still writes
    const service = strapiInstance().entityService as unknown as {
      create(uid: string, parameters: object): Promise<unknown>;
    };
    const data = { ...storyOf(unit), locale: 'nn', publishedAt: new Date() };
    expect(await refusalOf(() => service.create(STORY, { data }))).toBe(OUTSIDE);
  });
});

test('what slips past both nets is not served', async () => {
  const knex = strapiInstance().db.connection;
  await knex('stories').where({ document_id: live.documentId }).update({ title: 'Utanom' });
  await knex('stories')
    .where({ document_id: approved.documentId })
    .update({ published_at: Date.now() });
  expect(await publicAnswer()).toEqual(seen);
  await knex('stories').where({ document_id: live.documentId }).update({ title: 'Publisert' });
  await knex('stories').where({ document_id: approved.documentId }).update({ published_at: null });
});

describe('the transition itself', () => {
  test('refuses a text that was changed past every guard', async () => {
    const knex = strapiInstance().db.connection;
    const draft = { document_id: approved.documentId, published_at: null };
    await knex('stories').where(draft).update({ title: 'Endra utanom' });
    const answer = await move(people.web_editor, approved, 'publish');
    await knex('stories').where(draft).update({ title: 'Godkjend' });
    expect([answer.status, codeOf(answer)]).toEqual([409, CHANGED]);
  });
});

test('a text saved after approval is not published before it is approved again', async () => {
  const entry = await write(people.editor, STORY, storyOf(unit, 'Først'));
  await bring(people, entry, 'web_review');
  expect((await save(people.editor, entry, { title: 'Så' })).status).toBe(200);
  const answer = await move(people.web_editor, entry, 'publish');
  expect([answer.status, codeOf(answer)]).toEqual([409, CHANGED]);
  expect((await standing(entry)).live).toBe(false);
  before = await tables();
});
