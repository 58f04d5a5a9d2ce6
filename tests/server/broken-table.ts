import { bootedServer } from './booted-server';

type Operation = 'INSERT' | 'UPDATE' | 'DELETE';

/** What both databases have to be told, each in its own words. */
function triggerOf(client: string, table: string, operation: Operation): string[] {
  if (client === 'sqlite') {
    return [
      `CREATE TRIGGER break_it BEFORE ${operation} ON ${table} BEGIN SELECT RAISE(ABORT, 'broken'); END`,
    ];
  }
  return [
    `CREATE OR REPLACE FUNCTION break_it() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'broken'; END $$ LANGUAGE plpgsql`,
    `CREATE TRIGGER break_it BEFORE ${operation} ON ${table} FOR EACH ROW EXECUTE FUNCTION break_it()`,
  ];
}

/** Runs `work` while the database fails at every such operation on the table, as a full disk would. */
export async function withBrokenTable<T>(
  table: string,
  operation: Operation,
  work: () => Promise<T>,
): Promise<T> {
  const { db, log } = bootedServer().strapi;
  const { connection, dialect } = db;
  const sqlite = dialect.client === 'sqlite';
  for (const statement of triggerOf(dialect.client, table, operation)) {
    await connection.raw(statement);
  }
  // What it says about the failure is wanted, and would look like trouble.
  log.silent = true;
  try {
    return await work();
  } finally {
    log.silent = false;
    await connection.raw(sqlite ? 'DROP TRIGGER break_it' : `DROP TRIGGER break_it ON ${table}`);
  }
}
