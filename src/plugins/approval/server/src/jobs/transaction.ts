import type { Core } from '@strapi/strapi';
import type { Sql } from './connections';

/** What knex does not say of a transaction: its client knows one connection, its own. */
interface Transaction {
  client: {
    acquireConnection: () => Promise<{
      query: (text: string, values: unknown[]) => Promise<{ rows: unknown[] }>;
    }>;
  };
}

/** The caller's transaction, for pg-boss: what it writes there counts only if that commits. Null outside of one. */
export async function insideTransaction({ db }: Core.Strapi): Promise<Sql | null> {
  if (!db.inTransaction()) return null;
  return db.transaction(async ({ trx }: { trx: Transaction }) => {
    // Asked without knex, which would number the values another way than pg-boss.
    const connection = await trx.client.acquireConnection();
    const sql: Sql = { executeSql: (text, values) => connection.query(text, values) };
    return sql;
  });
}
