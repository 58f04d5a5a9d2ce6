import { request as open } from 'node:http';
import { describe, expect, it } from '@jest/globals';
import { anonymous, baseUrl } from '../server';
import { BASE, get, refusalOf } from './public';

const ROUTES = [
  '/municipalities',
  '/municipalities/bo',
  '/presentations',
  '/presentations/bo/bibliotek',
  '/presentations/bo/bibliotek/stories',
  '/entries',
  '/entries/abcdefghijklmnopqrstuvwx',
];
const LISTS = ['/municipalities', '/presentations', '/entries'];

async function expectRefusal(path: string, status: number, code: string) {
  const answer = await get(path);
  expect([answer.status, refusalOf(answer).details.code]).toEqual([status, code]);
  expect(answer.body).toMatchObject({
    data: null,
    error: { status, name: expect.any(String), message: expect.any(String) },
  });
  expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
}

describe.each(ROUTES)('%s', (route) => {
  it.each([
    'foo=1',
    'locale=xx',
    'locale=',
    'locale=nn&locale=nb',
    'locale[]=nn',
    'locale[$ne]=nn',
    'filters[title][$contains]=a',
    'populate=*',
    'status=draft',
    'publicationState=preview',
    'locale=%00',
    'locale=%',
    'locale=%ff',
    '%ff=1',
    '__proto__[x]=1',
    'format=jsonld',
    `locale=${'x'.repeat(5_000)}`,
  ])('refuses ?%s', (query) => expectRefusal(`${route}?${query}`, 400, 'delivery.bad_parameter'));

  it('lists the parameters it knows', async () => {
    const answer = await get(`${route}?foo=1`);
    expect(refusalOf(answer).message).toMatch(/^Unknown parameter "foo"\. Known here: .*locale/);
  });

  it.each(['post', 'put', 'patch', 'delete'] as const)('is not for %s', async (method) => {
    const site = anonymous();
    const answer = await site[method](BASE + route)
      .set('Content-Type', 'application/json')
      .send('{"broken":');
    expect(answer.status).toBe(405);
    expect(answer.headers.allow).toBe('GET, HEAD, OPTIONS');
    expect(refusalOf(answer).status).toBe(405);
  });

  it('does not read what is sent to it', async () => {
    const answer = await anonymous()
      .post(BASE + route)
      .set('Content-Type', 'application/json')
      .send(JSON.stringify({ much: 'x'.repeat(2_000_000) }));
    expect(answer.status).toBe(405);
  });

  it('tells other sites what they may do', async () => {
    const answer = await anonymous()
      .options(BASE + route)
      .set('Origin', 'https://bo.example');
    expect(answer.status).toBe(204);
    expect(answer.headers).toMatchObject({
      allow: 'GET, HEAD, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    });
  });
});

describe.each(LISTS)('%s', (route) => {
  it.each([
    'pagination[page]=0',
    'pagination[page]=-1',
    'pagination[page]=x',
    'pagination[page]=1.5',
    'pagination[page]=99999999999999999999',
    'pagination[pageSize]=101',
    'pagination[pageSize]=0',
    'pagination[page]=1&pagination%5Bpage%5D=2',
    'pagination[start]=0',
    'pagination=1',
    'page=1',
  ])('refuses ?%s', (query) => expectRefusal(`${route}?${query}`, 400, 'delivery.bad_parameter'));

  it('has an empty page after the last', async () => {
    const answer = await get(`${route}?pagination[page]=1000000&pagination[pageSize]=100`);
    expect([answer.status, (answer.body as { data: unknown }).data]).toEqual([200, []]);
  });
});

it.each([
  '/presentations?kind=castle',
  '/presentations?q=%00',
  `/presentations?q=${'x'.repeat(201)}`,
  '/presentations?theme=jobs',
  '/entries?theme=secrets',
  '/entries?open=yes',
  '/entries?sort=password',
  '/entries?sort=title,slug',
  '/entries?municipality=',
  '/entries?unit=',
  '/entries?losTopic=',
  '/entries?unit[id]=1',
])('refuses %s', (path) => expectRefusal(path, 400, 'delivery.bad_parameter'));

it.each([
  '',
  '/',
  '/nope',
  '/municipalities/',
  '/municipalities/nowhere',
  '/municipalities/BO',
  '/municipalities/%ff',
  '/municipalities/%00',
  '/municipalities/%25',
  '/municipalities/bo%27%20OR%201=1',
  `/municipalities/${'x'.repeat(1_000)}`,
  '/presentations/bo',
  '/presentations/bo/nowhere',
  '/presentations/nowhere/bibliotek',
  '/presentations/herning/bibliotek',
  '/presentations/bo/bibliotek/nowhere',
  '/presentations/bo/bibliotek/stories/more',
  '/entries/1',
  '/entries/-1',
  '/entries/undefined',
  '/entries/__proto__',
  '/entries/../../../admin',
  '/feeds/bo/stories.atom',
  '/schemas/nothing.json',
  '/schemas/stories',
  '/schemas/.json',
])('finds nothing at "%s"', (path) => expectRefusal(path, 404, 'delivery.not_found'));

it.each(['q=\'"%5C', 'q=%25_%5C', 'q=%F0%9F%98%80', "unit='%3B--", 'losTopic=a|b', 'q='])(
  'takes ?%s for words',
  async (query) => {
    expect((await get(`/entries?${query}`)).status).toBe(200);
  },
);

/** A request as no library would send it. */
const raw = (method: string, path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseUrl());
    const sent = open({ hostname, port, method, path }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    sent.on('error', reject).end();
  });

it.each([
  ['TRACE', '/entries', 405],
  ['PROPFIND', '/entries', 405],
  ['GET', '/entries/%E0%A4%A', 404],
  ['GET', '/entries?%E0%A4%A', 400],
  ['GET', '/entries?q=%uD800', 400],
  ['GET', '/entries?&&&', 200],
  ['GET', '/entries?=', 400],
  ['GET', '/entries;x=1', 404],
])('answers %s %s with %i', async (method, path, status) => {
  expect(await raw(method, BASE + path)).toBe(status);
});
