import { strapiInstance } from '../server';

/** The SQL statements that are sent to the database while something is done. */
export async function statementsOf(work: () => PromiseLike<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const note = ({ sql }: { sql: string }) => statements.push(sql);
  const { connection } = strapiInstance().db;
  connection.on('query', note);
  try {
    await work();
  } finally {
    connection.removeListener('query', note);
  }
  return statements;
}
