import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';

/** What a server remembers between two requests, apart from its memory. */
export interface State {
  restore(): Promise<void>;
}

/**
 * Swaps a SQLite file under the running server. Deleting rows instead would fail on tables that refuse it, and forget
 * sequences.
 */
async function withClosedDatabase(strapi: Core.Strapi, work: () => Promise<void>): Promise<void> {
  await strapi.db.connection.destroy();
  try {
    await work();
  } finally {
    strapi.db.connection.initialize();
  }
}

/** Keeps copies of the SQLite database and of the public folder as they are now, in `folder`. */
export async function keepState(strapi: Core.Strapi, folder: string): Promise<State> {
  const database = join(folder, 'synleg.db');
  const publicFolder = join(folder, 'public');
  const kept = join(folder, 'kept');
  await withClosedDatabase(strapi, () => cp(database, join(kept, 'synleg.db')));
  await cp(publicFolder, join(kept, 'public'), { recursive: true, preserveTimestamps: true });

  return {
    restore: async () => {
      await withClosedDatabase(strapi, async () => {
        for (const journal of ['-wal', '-shm', '-journal']) {
          await rm(`${database}${journal}`, { force: true });
        }
        await cp(join(kept, 'synleg.db'), database);
      });
      await rm(publicFolder, { recursive: true, force: true });
      await cp(join(kept, 'public'), publicFolder, { recursive: true, preserveTimestamps: true });
    },
  };
}
