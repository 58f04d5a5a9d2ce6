import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createJobs, type Jobs } from '../../src/plugins/approval/server/src/jobs/jobs';
import { eventually, strapiInstance } from '../server';

const HOUR = 3600;
const inMs = (ms: number) => new Date(Date.now() + ms);

let tests = 0;
let name: string;
let servers: Jobs[];
let rounds: number[];
let running: number;
let mostAtOnce: number;

/** A server of its own with one job that notes its rounds. */
function server(
  work: (stopping: AbortSignal) => Promise<unknown> = () => Promise.resolve(),
  seconds = HOUR,
): Jobs {
  const jobs = createJobs(strapiInstance());
  jobs.every(name, seconds, async (stopping) => {
    running += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    rounds.push(Date.now());
    try {
      await work(stopping);
    } finally {
      running -= 1;
    }
  });
  servers.push(jobs);
  return jobs;
}

/** Started, and through with the round that every start begins with. */
async function started(jobs: Jobs): Promise<Jobs> {
  const before = rounds.length;
  await jobs.start();
  await eventually(() => expect(rounds.length).toBeGreaterThan(before));
  return jobs;
}

beforeEach(() => {
  tests += 1;
  name = `noting-${tests}`;
  [servers, rounds, running, mostAtOnce] = [[], [], 0, 0];
});

afterEach(async () => {
  for (const jobs of servers) await jobs.stop();
});

test('a long round is told that its server stops', async () => {
  const untilStopped = (stopping: AbortSignal) => once(stopping, 'abort');
  const jobs = await started(server(untilStopped));
  expect(running).toBe(1);
  await jobs.stop();
  expect(running).toBe(0);
});

describe('a round that is asked for', () => {
  test('comes at its time, and not before', async () => {
    const jobs = await started(server());
    const when = inMs(300);
    await jobs.at(name, when);
    await eventually(() => expect(rounds).toHaveLength(2));
    expect(rounds[1]).toBeGreaterThanOrEqual(when.getTime());
  });

  test('comes at once when its time is past', async () => {
    const jobs = await started(server());
    await jobs.at(name, new Date(0));
    await eventually(() => expect(rounds).toHaveLength(2));
  });

  test('counts when its transaction commits, not when it is rolled back', async () => {
    const { db } = strapiInstance();
    const jobs = await started(server());
    const asking = db.transaction(async () => {
      await jobs.at(name, new Date());
      throw new Error('rolled back');
    });
    await expect(asking).rejects.toThrow('rolled back');
    const later = inMs(300);
    await db.transaction(async () => {
      await jobs.at(name, later);
    });
    await eventually(() => expect(rounds).toHaveLength(2));
    expect(rounds[1]).toBeGreaterThanOrEqual(later.getTime());
  });

  test('may be asked for before the start', async () => {
    const jobs = server();
    const when = inMs(300);
    await jobs.at(name, when);
    expect(rounds).toEqual([]);
    await jobs.start();
    await eventually(() => expect(rounds.at(-1)).toBeGreaterThanOrEqual(when.getTime()));
  });

  test('is refused for work that nobody has declared', async () => {
    await expect(server().at('nothing', new Date())).rejects.toThrow('nothing');
  });

  test('belongs neither to the transaction nor to the request of whoever asked', async () => {
    const strapi = strapiInstance();
    let inside: unknown[] = [];
    const jobs = await started(
      server(async () => {
        inside = [strapi.db.inTransaction(), strapi.requestContext.get()];
      }),
    );
    const asking = strapi.db.transaction.bind(strapi.db, async () => {
      await jobs.at(name, new Date());
    });
    await strapi.requestContext.run({ state: {} } as never, asking);
    await eventually(() => expect(rounds).toHaveLength(2));
    expect(inside).toEqual([false, undefined]);
  });
});

describe('regular rounds', () => {
  test('come again and again', async () => {
    await server(undefined, 1).start();
    await eventually(() => expect(rounds.length).toBeGreaterThan(2));
  });

  test('go on after one that failed', async () => {
    strapiInstance().log.silent = true;
    try {
      await server(() => Promise.reject(new Error('no luck')), 1).start();
      await eventually(() => expect(rounds.length).toBeGreaterThan(2));
    } finally {
      strapiInstance().log.silent = false;
    }
  });
});

test('never are two rounds of the same work running, but none is lost either', async () => {
  const jobs = await started(server(() => wait(50)));
  for (let asked = 0; asked < 10; asked += 1) await jobs.at(name, new Date());
  const last = Date.now();
  await eventually(() => expect(rounds.at(-1)).toBeGreaterThanOrEqual(last));
  expect(mostAtOnce).toBe(1);
});

test('stopping waits for the round that is running', async () => {
  let done = false;
  const jobs = server(async () => {
    await wait(200);
    done = true;
  }, 1);
  await jobs.start();
  await eventually(() => expect(rounds).toHaveLength(1));
  await jobs.stop();
  expect([done, running]).toEqual([true, 0]);
});
