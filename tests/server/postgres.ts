import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';
import type { TestDatabase } from './database';
import { postgresProgram } from './postgres-program';
import { freePort } from './variables';

const DATABASE = 'synleg';
const KEPT = 'synleg_kept';
const isRoot = process.getuid?.() === 0;

/**
 * A real PostgreSQL, started for this run. Its databases are copied by the server itself, from a template.
 * @param folder a temporary one
 */
export async function postgresIn(folder: string): Promise<TestDatabase> {
  const port = await freePort();
  const password = randomBytes(16).toString('hex');
  // PostgreSQL refuses to run as root; the user it runs as must be able to reach its folder.
  await chmod(folder, 0o755);
  const { default: EmbeddedPostgres } = await postgresProgram(folder, isRoot);
  const postgres = new EmbeddedPostgres({
    databaseDir: join(folder, 'postgres'),
    port,
    password,
    persistent: false,
    createPostgresUser: isRoot,
    // What the tests ask of it is all about one process crashing or two racing, never about a lost machine.
    postgresFlags: ['-c', 'fsync=off', '-c', 'listen_addresses=127.0.0.1'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await postgres.initialise();
  await postgres.start();
  await postgres.createDatabase(DATABASE);

  const copy = async (from: string, to: string) => {
    const client = postgres.getPgClient('postgres', '127.0.0.1');
    await client.connect();
    try {
      await client.query(`DROP DATABASE IF EXISTS ${to} WITH (FORCE)`);
      await client.query(`CREATE DATABASE ${to} TEMPLATE ${from}`);
    } finally {
      await client.end();
    }
  };

  return {
    variables: {
      DATABASE_CLIENT: 'postgres',
      DATABASE_URL: `postgres://postgres:${password}@127.0.0.1:${port}/${DATABASE}`,
    },
    keep: () => copy(DATABASE, KEPT),
    putBack: () => copy(KEPT, DATABASE),
    stop: () => postgres.stop(),
  };
}
