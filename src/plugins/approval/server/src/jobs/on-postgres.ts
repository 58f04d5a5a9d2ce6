import type { Core } from '@strapi/strapi';
import { type DeclaredJobs, declaredJobs } from './declared';
import { installJobs, type Installed } from './install';
import type { Jobs } from './jobs';
import { forNobody } from './nobody';
import { keepTurning } from './keep-turning';
import { insideTransaction } from './transaction';

/** Jobs that several servers share: pg-boss keeps the wakes in their PostgreSQL, and one server at a time has a turn. */
export function jobsOnPostgres(strapi: Core.Strapi): Jobs {
  const declared: DeclaredJobs = declaredJobs();
  const outside = forNobody();
  let installed: Promise<Installed> | null = null;
  let stopping: AbortController | null = null;
  let turning: Promise<void>[] = [];
  let withoutWakes = false;

  /** Also whoever asks for a time before the start needs a place to leave it. */
  const install = () =>
    (installed ??= outside(() => installJobs(strapi, declared.all())).catch((error: unknown) => {
      installed = null;
      throw error;
    }));

  /** Null when no wake can be written: regular rounds do the work, and what asks for one goes on. */
  const forWakes = async (): Promise<Installed | null> => {
    try {
      const ready = await install();
      withoutWakes = false;
      return ready;
    } catch (error) {
      if (!withoutWakes) strapi.log.error('No job can be woken; each waits for its round.', error);
      withoutWakes = true;
      return null;
    }
  };

  return {
    every: (name, seconds, work) => declared.add({ name, seconds, work }),

    async at(name, when) {
      declared.named(name);
      const ready = await forWakes();
      if (!ready) return;
      const db = await insideTransaction(strapi);
      await ready.boss.send(name, {}, { startAfter: when.toISOString(), ...(db && { db }) });
    },

    async start() {
      if (stopping) return;
      const { signal } = (stopping = new AbortController());
      turning = declared
        .all()
        .map((job) => outside(() => keepTurning(job, { install, signal, log: strapi.log })));
    },

    async stop() {
      stopping?.abort();
      await Promise.all(turning);
      turning = [];
      stopping = null;
      const leaving = installed;
      installed = null;
      await (await leaving?.catch(() => null))?.close();
    },
  };
}
