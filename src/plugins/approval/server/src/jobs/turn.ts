import type PgBoss from 'pg-boss';
import type { Connection, Sql } from './connections';
import type { Job } from './declared';

/** A server that vanishes, power and all, loses its turn after half a minute instead of the two hours of TCP. */
const BEGIN = `BEGIN;
  SET LOCAL tcp_keepalives_idle = 10; SET LOCAL tcp_keepalives_interval = 5; SET LOCAL tcp_keepalives_count = 4`;
const TRY_LOCK = `SELECT pg_try_advisory_xact_lock(hashtextextended('approval.jobs/' || $1, 0)) AS mine`;
const AT_ONCE = 100;

async function isMyTurn(connection: Connection, name: string): Promise<boolean> {
  const { rows } = await connection.query(TRY_LOCK, [name]);
  return rows[0]?.['mine'] === true;
}

/**
 * Does a round of a job if somebody has asked for one and no other server is at it. The wakes are taken in a transaction
 * that stays open for the round: a server that is killed gives them and the turn back at once, for the next one.
 */
export async function takeTurn(
  { boss, connection, signal }: { boss: PgBoss; connection: Connection; signal: AbortSignal },
  { name, work }: Job,
  failed: (error: unknown) => void,
): Promise<void> {
  await connection.query(BEGIN);
  const db: Sql = { executeSql: (text, values) => connection.query(text, values) };
  const wakes = (await isMyTurn(connection, name))
    ? await boss.fetch(name, { batchSize: AT_ONCE, includeMetadata: true, db })
    : [];
  // The database says when to wake, this server what is due: where its clock is behind, it must be woken again.
  const early = wakes.some(({ startAfter }) => startAfter.getTime() > Date.now());
  if (wakes.length > 0) {
    try {
      await work(signal);
      for (const { id } of wakes) await boss.complete(name, id, {}, { db });
    } catch (error) {
      failed(error);
      for (const { id } of wakes) await boss.fail(name, id, {}, { db });
    }
  }
  await connection.query(early ? 'ROLLBACK' : 'COMMIT');
}
