import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { createJobs, type Jobs, type Work } from '../../src/plugins/approval/server/src/jobs/jobs';
import { eventually, strapiInstance } from '../server';
import { sql } from './sql';

let servers: Jobs[] = [];

/** Two servers with the same work. */
async function startTwo(name: string, work: Work): Promise<Jobs> {
  const [one, other] = [createJobs(strapiInstance()), createJobs(strapiInstance())];
  servers = [one, other];
  for (const server of servers) {
    server.every(name, 3600, work);
    await server.start();
  }
  return one;
}

afterEach(async () => {
  for (const server of servers) await server.stop();
  strapiInstance().log.silent = false;
});

test('of two servers one at a time has a turn, while more is asked for', async () => {
  let [running, mostAtOnce, rounds] = [0, 0, 0];
  const jobs = await startTwo('one-at-a-time', async () => {
    running += 1;
    rounds += 1;
    mostAtOnce = Math.max(mostAtOnce, running);
    // So long that the other server looks for a turn meanwhile.
    for (let asked = 0; rounds < 3 && asked < 8; asked += 1) {
      await jobs.at('one-at-a-time', new Date());
      await wait(200);
    }
    running -= 1;
  });
  await eventually(() => expect([rounds >= 3, running]).toEqual([true, 0]), 20_000);
  expect(mostAtOnce).toBe(1);
});

test('a turn that breaks off is taken by the other server at once, with what was asked for', async () => {
  strapiInstance().log.silent = true;
  let rounds = 0;
  let finish: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (finish = resolve));
  await startTwo('broken-off', async () => {
    rounds += 1;
    if (rounds === 1) await held;
  });
  await eventually(() => expect(rounds).toBe(1));
  await sql(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE application_name = 'approval jobs' AND state = 'idle in transaction'
      AND query LIKE '%pgboss.job%'`);
  await eventually(() => expect(rounds).toBe(2));
  finish();
});
