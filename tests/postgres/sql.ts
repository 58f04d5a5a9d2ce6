import { eventually, strapiInstance } from '../server';

/** Asks the database itself. */
export async function sql<Row>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
  const knex = strapiInstance().db.connection;
  const { rows } = await knex.raw<{ rows: Row[] }>(text, values as never[]);
  return rows;
}

/** Waits until PostgreSQL has noticed that a killed server is gone, and undone what it had not committed. */
export const forgotten = (server: string): Promise<void> =>
  eventually(async () => {
    const left = await sql('SELECT pid FROM pg_stat_activity WHERE application_name = ?', [server]);
    if (left.length > 0) throw new Error(`${server} still has ${left.length} connections.`);
  }, 20_000);
