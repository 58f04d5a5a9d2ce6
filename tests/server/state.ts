import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { TestDatabase } from './database';
import { eventually } from './eventually';
import { mirror } from './folder';

/** What a server remembers between two requests, apart from its memory. */
export interface State {
  restore(): Promise<void>;
}

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
  numPendingCreates(): number;
}

/** Work that nobody awaits, such as Strapi's own after a start, may still ask the database something. */
export const whenIdle = (strapi: Core.Strapi) =>
  eventually(() => {
    const { pool } = strapi.db.connection.client as { pool: Pool };
    const busy = pool.numUsed() + pool.numPendingAcquires() + pool.numPendingCreates();
    if (busy > 0) throw new Error(`The database is still busy with ${busy} things.`);
  });

/** Exchanges the database under the running server, while it holds no connection to it and none of its jobs runs. */
async function withClosedDatabase(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  const jobs = strapi.plugin('approval').service('jobs');
  await jobs.stop();
  await whenIdle(strapi);
  await strapi.db.connection.destroy();
  try {
    await work();
  } finally {
    strapi.db.connection.initialize();
    await jobs.start();
  }
}

/** Keeps copies of the database and of the public folder as they are now. */
export async function keepState(
  strapi: Core.Strapi,
  database: TestDatabase,
  folder: string,
): Promise<State> {
  const publicFolder = join(folder, 'public');
  const kept = join(folder, 'kept', 'public');
  await withClosedDatabase(strapi, () => database.keep());
  await mirror(publicFolder, kept);

  return {
    restore: async () => {
      await withClosedDatabase(strapi, () => database.putBack());
      await mirror(kept, publicFolder);
    },
  };
}
