import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { codeOf } from '../workflow/entry';
import { anonymous } from '../server';
import { type ServerProcess, startServer } from '../server/server-process';

const LONG = 600_000;
const PROXY = '127.0.0.1';
let server: ServerProcess;

beforeAll(async () => {
  server = await startServer({ SYNLEG_RATE_LIMIT: '3', SYNLEG_TRUSTED_PROXIES: PROXY });
}, LONG);
afterAll(() => server.kill());

const askAs = (client: string, path = '/api/synleg/v1/municipalities') =>
  anonymous(server.url).get(path).set('X-Forwarded-For', client);

test('a client that asks too often is told when to ask again, and no other client is', async () => {
  for (let asked = 0; asked < 3; asked += 1) expect((await askAs('192.0.2.1')).status).toBe(200);
  const refused = await askAs('192.0.2.1');
  expect([refused.status, codeOf(refused)]).toEqual([429, 'delivery.too_many_requests']);
  const seconds = Number(refused.headers['retry-after']);
  expect(seconds).toBeGreaterThan(0);
  expect(seconds).toBeLessThanOrEqual(60);
  expect(refused.headers).toMatchObject({
    'cache-control': 'no-store',
    'access-control-allow-origin': '*',
  });

  expect((await askAs('192.0.2.2')).status).toBe(200);
  expect((await askAs('192.0.2.1', '/admin/init')).status).toBe(200);
});
