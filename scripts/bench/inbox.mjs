import { cpus } from 'node:os';
import { say } from '../setup/progress.mjs';
import { CASES, fillInbox, LED, password, UNITS } from './inbox-world.mjs';
import { measure, table } from './measure.mjs';
import { startEmptyServer } from './server.mjs';

/** @param {string} url @param {string} email @returns {Promise<string>} */
async function signIn(url, email) {
  const answer = await fetch(`${url}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  });
  if (!answer.ok) throw new Error(`${email} cannot sign in: ${answer.status}`);
  const { data } = /** @type {{ data: { token: string } }} */ (await answer.json());
  return data.token;
}

/** @param {string} url @param {Record<string, string>} headers @returns {Promise<number>} */
async function totalFor(url, headers) {
  const answer = await fetch(`${url}/approval/cases`, { headers });
  const { meta } = /** @type {{ meta: { pagination: { total: number } } }} */ (await answer.json());
  return meta.pagination.total;
}

/**
 * What people do with the inbox, by name; `round` makes each request another one.
 * @param {string[]} units @returns {[string, (round: number) => string][]}
 */
const requestsFor = (units) => [
  ['open: waits for me', () => 'cases?waitingFor=me'],
  ['open: my units', () => 'cases?mine=units'],
  ['open: everything', () => 'cases'],
  ['filter: unit and stage', (round) => `cases?unit=${units[round % LED]}&stage=leader_review`],
  ['filter: theme, overdue', () => 'cases?uid=api::story.story&overdue=true'],
  ['filter: age, title', (round) => `cases?age=${round % 60}&q=nummer ${round}`],
  ['filter: orphaned', () => 'cases?flag=orphaned'],
  ['page: deep', (round) => `cases?page=${1 + (round % 400)}`],
  ['page: 100 of them', (round) => `cases?pageSize=100&page=${1 + (round % 100)}`],
  ['sort: title', (round) => `cases?sort=title:asc&page=${1 + (round % 400)}`],
  ['summary', () => 'summary'],
];

/** @param {number} milliseconds */
const shown = (milliseconds) => `${milliseconds.toFixed(1)} ms`;

const { strapi, url, stop } = await startEmptyServer();
// The cases are invented; the server would find that out meanwhile.
await strapi.plugin('approval').service('jobs').stop();
const { units } = await fillInbox(strapi);
const rows = [];
for (const name of ['web-editor', 'leader']) {
  const headers = { authorization: `Bearer ${await signIn(url, `${name}@bench.example`)}` };
  const seen = await totalFor(url, headers);
  const expected = name === 'leader' ? (CASES / UNITS) * LED : CASES;
  if (seen !== expected) throw new Error(`The ${name} sees ${seen} cases instead of ${expected}.`);
  for (const [what, path] of requestsFor(units)) {
    const { p50, p95, processor } = await measure(async (round) => {
      const answer = await fetch(`${url}/approval/${path(round)}`, { headers });
      if (!answer.ok) throw new Error(`${path(round)}: ${await answer.text()}`);
      await answer.arrayBuffer();
    });
    rows.push([name, what, shown(p50), shown(p95), shown(processor)]);
  }
}
say(`${CASES} cases in ${UNITS} units, SQLite, Node ${process.version}, ${cpus()[0]?.model}`);
say(table(['as', 'request', 'p50', 'p95', 'processor'], rows));
await stop();
process.exit(0);
