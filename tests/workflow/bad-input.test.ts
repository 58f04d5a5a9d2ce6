import { beforeAll, describe, expect, test } from '@jest/globals';
import { anonymous, strapiInstance } from '../server';
import { type Cast, cast } from './cast';
import {
  ask,
  codeOf,
  type Entry,
  type ErrorAnswer,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';

let people: Cast;
let entry: Entry;
let path: string;

beforeAll(async () => {
  people = await cast();
  entry = await write(people.editor, 'api::story.story', storyOf(await unitCalled('bibliotek')));
  path = `/approval/cases/${entry.uid}/${entry.documentId}`;
});

const errorOf = (answer: { body: unknown }) => (answer.body as ErrorAnswer).error;
const records = () => strapiInstance().db.query('plugin::approval.audit-record').count();

describe('without a session nothing is answered', () => {
  test.each([
    ['GET', ''],
    ['GET', '/cases'],
    ['GET', '/cases/api::story.story/any'],
    ['GET', '/cases/api::story.story/any/history'],
    ['POST', '/cases/api::story.story/any/transitions'],
  ])('%s /approval%s', async (method, rest) => {
    const answer = await (method === 'GET'
      ? anonymous().get(`/approval${rest || '/cases'}`)
      : anonymous().post(`/approval${rest}`).send({ action: 'submit', version: 1 }));
    expect(answer.status).toBe(401);
  });

  test('an API token is no session', async () => {
    const made = await people.super_admin
      .post('/admin/api-tokens')
      .send({ name: 'reader', description: '', type: 'full-access', lifespan: null });
    const { accessKey } = (made.body as { data: { accessKey: string } }).data;
    const answer = await anonymous()
      .get('/approval/cases')
      .set('Authorization', `Bearer ${accessKey}`);
    expect(answer.status).toBe(401);
  });
});

describe('a transition that is not well formed changes nothing', () => {
  const bodies: [string, object | string, string | undefined, number][] = [
    [
      'an action that does not exist',
      { action: 'approve_all', version: 1 },
      'approval.unknown_action',
      400,
    ],
    [
      'an action from the prototype',
      { action: 'constructor', version: 1 },
      'approval.unknown_action',
      400,
    ],
    ['no action', { version: 1 }, undefined, 400],
    ['an action of another type', { action: 7, version: 1 }, undefined, 400],
    ['no version', { action: 'submit' }, undefined, 400],
    ['a version as text', { action: 'submit', version: '1' }, undefined, 400],
    ['a version with decimals', { action: 'submit', version: 1.5 }, undefined, 400],
    [
      'a comment of another type',
      { action: 'submit', version: 1, comment: { a: 1 } },
      undefined,
      400,
    ],
    [
      'a comment without end',
      { action: 'comment', version: 1, comment: 'x'.repeat(5001) },
      undefined,
      400,
    ],
    ['a field that is not known', { action: 'submit', version: 1, force: true }, undefined, 400],
    [
      'a redirect into a script',
      { action: 'submit', version: 1, redirectTo: 'javascript:alert(1)' },
      undefined,
      400,
    ],
    [
      'a redirect with a password',
      { action: 'submit', version: 1, redirectTo: 'https://user:secret@site.example/' },
      undefined,
      400,
    ],
    [
      'a comment that cannot be stored',
      { action: 'comment', version: 1, comment: 'a\u0000b' },
      undefined,
      400,
    ],
    [
      'a redirect to another host by two slashes',
      { action: 'submit', version: 1, redirectTo: '//evil.example' },
      undefined,
      400,
    ],
    ['a list', [1, 2], undefined, 400],
    [
      'a time that is none',
      { action: 'submit', version: 1, dueAt: 'soon' },
      'approval.invalid_time',
      400,
    ],
    ['an old version', { action: 'submit', version: 0 }, 'approval.stale_version', 409],
    ['a version ahead', { action: 'submit', version: 99 }, 'approval.stale_version', 409],
  ];
  test.each(bodies)('%s', async (_what, body, code, status) => {
    const before = [await standing(entry), await records()];
    const answer = await ask(people.editor, entry, body as object);
    expect(answer.status).toBe(status);
    if (code) expect(codeOf(answer)).toBe(code);
    else expect(errorOf(answer).name).toBe('ValidationError');
    expect(errorOf(answer).message).not.toBe('');
    expect([await standing(entry), await records()]).toEqual(before);
  });

  test('JSON that is broken', async () => {
    const answer = await people.editor
      .post(`${path}/transitions?locale=nn`)
      .set('Content-Type', 'application/json')
      .send('{"action": "submit", ');
    expect(answer.status).toBe(400);
    expect(errorOf(answer).status).toBe(400);
  });

  test('a body of two megabytes', async () => {
    const answer = await people.editor
      .post(`${path}/transitions?locale=nn`)
      .send({ action: 'comment', version: 1, comment: 'x'.repeat(2_000_000) });
    expect(answer.status).toBe(413);
    expect(errorOf(answer).status).toBe(413);
  });
});

describe('a case that is not there is said to be unknown', () => {
  test.each([
    ['an unknown entry', '/approval/cases/api::story.story/nothing', '?locale=nn'],
    ['an unknown type', '/approval/cases/api::nothing.nothing/nothing', '?locale=nn'],
    [
      'a type without approval',
      '/approval/cases/api::municipality.municipality/nothing',
      '?locale=nn',
    ],
    ['a type of Strapi', '/approval/cases/admin::user/1', ''],
    ['something that is no type', '/approval/cases/__proto__/1', ''],
  ])('%s', async (_what, address, query) => {
    for (const rest of ['', '/history']) {
      const answer = await people.editor.get(`${address}${rest}${query}`);
      expect([answer.status, codeOf(answer)]).toEqual([404, 'approval.unknown_case']);
    }
    const answer = await people.editor
      .post(`${address}/transitions${query}`)
      .send({ action: 'submit', version: 1 });
    expect([answer.status, codeOf(answer)]).toEqual([404, 'approval.unknown_case']);
  });

  test.each(['en', 'xx', 'nn-NO', '*', '%00', '../..'])('in the language %s', async (locale) => {
    const answer = await people.editor.get(`${path}?locale=${locale}`);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'approval.unknown_case']);
  });
});

describe('a question that is not well formed names what is wrong', () => {
  test.each([
    '/approval/cases?waitingFor=everyone',
    '/approval/cases?stage=limbo',
    '/approval/cases?page=0',
    '/approval/cases?page=first',
    '/approval/cases?pageSize=101',
    '/approval/cases?page=1&page=2',
    '/approval/cases?stage[$ne]=drafting',
    '/approval/cases?unit[$notNull]=true',
    '/approval/cases?filters[stage]=drafting',
  ])('%s', async (address) => {
    const answer = await people.editor.get(address);
    expect([answer.status, errorOf(answer).name]).toEqual([400, 'ValidationError']);
  });

  test('also about one case', async () => {
    for (const query of ['?locale=nn&populate=*', '?locale[]=nn', '?page=1']) {
      expect((await people.editor.get(`${path}${query}`)).status).toBe(400);
    }
    expect((await people.editor.get(`${path}/history?pageSize=0`)).status).toBe(400);
  });
});

test("another unit's editor neither sees, hears of nor moves the case", async () => {
  const { stranger } = people;
  const notTheirs = [403, 'approval.not_your_role'];
  const seen = await stranger.get(`${path}?locale=nn`);
  const heard = await stranger.get(`${path}/history?locale=nn`);
  const moved = await ask(stranger, entry, { action: 'submit', version: 1 });
  expect([seen, heard, moved].map((answer) => [answer.status, codeOf(answer)])).toEqual([
    notTheirs,
    notTheirs,
    notTheirs,
  ]);
  const list = await stranger.get('/approval/cases?pageSize=100');
  const { data } = list.body as { data: { unit: { slug: string } }[] };
  expect(new Set(data.map((one) => one.unit.slug))).toEqual(new Set(['uu']));
});
