import { eventually, strapiInstance } from '../server';
import { sql } from './sql';

/** Any number, as long as nothing else locks it. */
const HELD = 2_026_112_203;
const OF_OTHER_SERVERS = `current_setting('application_name') LIKE 'server-%'`;

/** What stands for the commit itself: a check that PostgreSQL puts off until then. */
export const COMMIT = 'COMMIT';

/**
 * Lets the database note each write of the other servers, and hold one of them: that is how a server is met at a
 * certain step without a word about it in its code.
 */
export async function watchWrites(): Promise<void> {
  const tables = await sql<{ tablename: string }>(
    `SELECT tablename FROM pg_tables WHERE schemaname = 'public'`,
  );
  await sql(`
    CREATE SCHEMA watch;
    CREATE TABLE watch.writes (id serial, transaction xid8, step text);
    CREATE TABLE watch.held (step text);
    CREATE FUNCTION watch.write() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE reached text := coalesce(TG_ARGV[0], TG_OP || ' ' || TG_TABLE_NAME);
      BEGIN
        IF ${OF_OTHER_SERVERS} THEN
          INSERT INTO watch.writes (transaction, step) VALUES (pg_current_xact_id(), reached);
          IF EXISTS (SELECT FROM watch.held WHERE step = reached) THEN
            PERFORM pg_advisory_xact_lock(${HELD});
          END IF;
        END IF;
        RETURN NULL;
      END $$;
    CREATE CONSTRAINT TRIGGER watch_commit AFTER UPDATE ON approval_audit_heads
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION watch.write('${COMMIT}');
  `);
  for (const { tablename } of tables) {
    await sql(`CREATE TRIGGER watch_write BEFORE INSERT OR UPDATE OR DELETE ON "${tablename}"
      FOR EACH STATEMENT EXECUTE FUNCTION watch.write()`);
  }
}

/** The steps of the last transaction that moved a case, each once, in their order. */
export async function stepsOfLastMove(): Promise<string[]> {
  const steps = await sql<{ step: string }>(`
    SELECT step FROM watch.writes WHERE transaction =
      (SELECT transaction FROM watch.writes WHERE step = 'UPDATE approval_cases' ORDER BY id DESC LIMIT 1)
    ORDER BY id`);
  return [...new Set(steps.map(({ step }) => step))];
}

/**
 * Holds the other servers at a step.
 * @param lead makes one of them go there
 * @param meanwhile is called when it stands there, with its name
 */
export async function holdAt(
  step: string,
  lead: () => Promise<unknown>,
  meanwhile: (server: string) => Promise<void>,
): Promise<void> {
  const holding = await strapiInstance().db.connection.transaction();
  try {
    await holding.raw('SELECT pg_advisory_xact_lock(?)', [HELD]);
    await sql('INSERT INTO watch.held VALUES (?)', [step]);
    await lead();
    await meanwhile(await eventually(whoIsHeld, 60_000));
  } finally {
    await sql('DELETE FROM watch.held');
    await holding.rollback();
  }
}

async function whoIsHeld(): Promise<string> {
  const [held] = await sql<{ name: string }>(`
    SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.objid = ${HELD} AND NOT l.granted`);
  if (!held) throw new Error('Nobody is held.');
  return held.name;
}

/** Who is in the middle of writing an entry at this moment. */
export async function whoIsPublishing(): Promise<string> {
  const [writing] = await sql<{ name: string }>(`
    SELECT a.application_name AS name FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.relation = 'stories'::regclass AND l.mode = 'RowExclusiveLock'
        AND a.application_name LIKE 'server-%'`);
  if (!writing) throw new Error('Nobody is publishing.');
  return writing.name;
}
