import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestDatabase } from './database';

/**
 * A SQLite file, swapped as a whole: deleting rows instead would fail on tables that refuse it, and forget sequences.
 * @param folder a temporary one
 */
export async function sqliteIn(folder: string): Promise<TestDatabase> {
  const file = join(folder, 'synleg.db');
  const kept = join(folder, 'kept', 'synleg.db');
  await mkdir(join(folder, 'kept'), { recursive: true });
  return {
    variables: { DATABASE_CLIENT: 'sqlite', DATABASE_FILENAME: file, DATABASE_URL: '' },
    keep: () => cp(file, kept),
    putBack: async () => {
      for (const journal of ['-wal', '-shm', '-journal']) {
        await rm(`${file}${journal}`, { force: true });
      }
      await cp(kept, file);
    },
    stop: () => Promise.resolve(),
  };
}
