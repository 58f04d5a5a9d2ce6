import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Job } from './declared';
import type { Installed } from './install';
import { takeTurn } from './turn';

/** What is due is on time within this, and the round itself. */
const POLL_MS = 1000;
const AFTER_TROUBLE_MS = 5000;

interface Circumstances {
  install: () => Promise<Installed>;
  /** aborted to stop */
  signal: AbortSignal;
  log: Core.Strapi['log'];
}

/** Looks for turns of a job, and asks for its regular rounds, until it is stopped; trouble only delays it. */
export async function keepTurning(
  job: Job,
  { install, signal, log }: Circumstances,
): Promise<void> {
  const { name, seconds } = job;
  const pause = (ms: number) => wait(ms, undefined, { signal, ref: false }).catch(() => undefined);
  const failed = (error: unknown) => log.error(`The job ${name} failed; it is tried again.`, error);
  let nextRegular = 0;

  while (!signal.aborted) {
    try {
      const { boss, connections } = await install();
      if (Date.now() >= nextRegular) {
        // Of all servers' asking within the same interval only the first counts.
        await boss.send(name, {}, { singletonSeconds: seconds });
        nextRegular = Date.now() + seconds * 1000;
      }
      await connections.use((connection) => takeTurn({ boss, connection, signal }, job, failed));
      await pause(POLL_MS);
    } catch (error) {
      log.error(`The job ${name} cannot look for its turn; it tries again.`, error);
      await pause(AFTER_TROUBLE_MS);
    }
  }
}
