import { Agent, request as open } from 'node:http';
import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { baseUrl } from '../server';
import { assertDescribed, BASE, type Came, description } from './described';
import { dataOf, entries, get } from './public';
import { changesSince } from './follower';
import { type Known, requests, type Sent } from './requests';

/** `FUZZ` is how many; `FUZZ_SEED` and `FUZZ_PATH`, as a failure prints them, send them again. */
const numRuns = Number(process.env['FUZZ'] ?? 400);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);
const path = process.env['FUZZ_PATH'];

const agent = new Agent({ keepAlive: true });
const MALFORMED = 'malformed';

/** Sends a request as no library would. @returns `malformed` for what Node's client itself refuses to send */
const send = ({ method, path: place, query, headers }: Sent): Promise<Came | typeof MALFORMED> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(baseUrl());
    const whole = `${BASE}${place}${query === '' ? '' : `?${query}`}`;
    if (/[^\x21-\x7e]/.test(whole)) {
      resolve(MALFORMED);
      return;
    }
    const sent = open({ agent, hostname, port, method, path: whole, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (text += piece));
      answer.on('end', () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }),
      );
    });
    sent.on('error', reject).end();
  });

/** Whether somebody asks rightly decides over 400, and nothing that is asked is ever our fault. */
async function check(sent: Sent): Promise<void> {
  const came = await send(sent);
  if (came === MALFORMED) return;
  expect(came.status).toBeLessThan(500);
  if (sent.method === 'OPTIONS') expect([came.status, came.text]).toEqual([204, '']);
  else await assertDescribed(sent.path, came, sent.method === 'HEAD');
  if (sent.allowed) expect(came.status).not.toBe(400);
}

let known: Known;

beforeAll(async () => {
  const all = await entries('?pagination[pageSize]=100');
  const units = await dataOf<{ slug: string; municipality: { slug: string } }[]>(
    get('/presentations'),
  );
  known = {
    municipality: units.map(({ municipality }) => municipality.slug),
    unit: units.map(({ slug }) => slug),
    theme: all.map(({ theme }) => theme),
    id: all.map(({ id }) => id),
    since: (await changesSince(undefined, 100)).data.map(({ cursor }) => cursor),
  };
});

test(
  `whatever is asked, the answer is one that the description tells of (${numRuns} requests, seed ${seed})`,
  async () => {
    const { api } = await description();
    const property = fc.asyncProperty(requests(api, known), check);
    await fc.assert(property, { seed, numRuns, ...(path && { path }) });
  },
  20 * 60_000,
);
