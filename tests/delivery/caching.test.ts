import { beforeAll, describe, expect, it } from '@jest/globals';
import { anonymous } from '../server';
import { BASE, entries, get } from './public';

let paths: string[];

beforeAll(async () => {
  const [entry] = await entries('?municipality=bo');
  paths = [
    '/municipalities',
    '/municipalities/bo',
    '/presentations',
    '/presentations/bo/bibliotek',
    '/presentations/bo/bibliotek/stories',
    '/entries',
    '/entries?open=true',
    `/entries/${entry?.id}`,
  ];
});

const each = async (check: (path: string) => Promise<void>) => {
  for (const path of paths) await check(path);
};

describe('every answer', () => {
  it('may be kept for a minute, and says in which language it is', () =>
    each(async (path) => {
      const { headers } = await get(path);
      expect(headers).toMatchObject({
        'cache-control': 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400',
        'content-language': 'nn',
        'content-type': 'application/json; charset=utf-8',
        vary: 'Accept, Accept-Encoding',
        'access-control-allow-origin': '*',
        'x-content-type-options': 'nosniff',
      });
      expect(headers.etag).toMatch(/^"[\w-]{27}"$/);
    }));

  it('is the same bytes under the same tag', () =>
    each(async (path) => {
      const [one, other] = [await get(path), await get(path)];
      expect(other.headers.etag).toBe(one.headers.etag);
      expect(other.text).toBe(one.text);
    }));

  it('is not sent again to who has it', () =>
    each(async (path) => {
      const { headers } = await get(path);
      const answer = await get(path, { 'If-None-Match': `"x", W/${headers.etag ?? ''}` });
      expect([answer.status, answer.text]).toEqual([304, '']);
      expect(answer.headers.etag).toBe(headers.etag);
      expect(answer.headers['cache-control']).toBe(headers['cache-control']);
    }));

  it('is not sent again to who asked after it was last changed', () =>
    each(async (path) => {
      const now = new Date().toUTCString();
      expect((await get(path, { 'If-Modified-Since': now })).status).toBe(304);
      const before = new Date('2000-01-01').toUTCString();
      expect((await get(path, { 'If-Modified-Since': before })).status).toBe(200);
      const both = { 'If-None-Match': '"other"', 'If-Modified-Since': now };
      expect((await get(path, both)).status).toBe(200);
      expect((await get(path, { 'If-Modified-Since': 'rubbish' })).status).toBe(200);
    }));

  it('has a head without a body', () =>
    each(async (path) => {
      const whole = await get(path);
      const head = await anonymous().head(BASE + path);
      expect(head.status).toBe(200);
      expect(head.text).toBeUndefined();
      for (const name of ['etag', 'content-length', 'last-modified', 'content-type']) {
        expect(head.headers[name]).toBe(whole.headers[name]);
      }
      expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength(whole.text));
    }));
});

it('sends no cookie and opens no session', async () => {
  expect((await get('/entries')).headers).not.toHaveProperty('set-cookie');
});
