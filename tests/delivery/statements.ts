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

/** Rounds of jobs may come meanwhile, and the list of languages is read anew every few seconds. */
const BESIDES = /approval_|i18n_locale|strapi_|admin_/;

/** Those of them that a public answer is made of. */
export const publicStatementsOf = async (work: () => PromiseLike<unknown>): Promise<string[]> =>
  (await statementsOf(work)).filter((sql) => !BESIDES.test(sql));
