import type { Core } from '@strapi/strapi';
import PgBoss from 'pg-boss';
import { type Connections, connectionsTo, type Driver } from './connections';
import type { Job } from './declared';

const SCHEMA = 'pgboss';
/** Beside one for each job: for asking, and for the upkeep of pg-boss. */
const SPARE_CONNECTIONS = 2;

/** A pg-boss that keeps the wakes of all declared jobs. */
export interface Installed {
  boss: PgBoss;
  connections: Connections;
  close(): Promise<void>;
}

/** Makes the schema and a queue for each job where they are missing. @throws Error when it may not */
export async function installJobs({ db, log }: Core.Strapi, jobs: Job[]): Promise<Installed> {
  const failed = (error: Error) => log.error('The jobs have trouble with the database.', error);
  const options = {
    ...(db.config.connection.connection as object),
    max: jobs.length + SPARE_CONNECTIONS,
  };
  const { driver } = db.connection.client as { driver: Driver };
  const connections = connectionsTo(driver, options, failed);
  const boss = new PgBoss({
    db: connections,
    schema: SCHEMA,
    schedule: false,
    // A wake whose round failed is tried again after about 3, 6, 12, 24 and 48 seconds; regular rounds go on besides.
    retryLimit: 5,
    retryDelay: 2,
    retryBackoff: true,
    deleteAfterHours: 1,
  });
  boss.on('error', failed);
  const close = async () => {
    await boss.stop({ graceful: false });
    await connections.close();
  };
  try {
    await boss.start();
    await connections.use(async (connection) => {
      // Two servers that make the same queue at the same time would wait for each other.
      await connection.query('BEGIN');
      await connection.query(`SELECT pg_advisory_xact_lock(hashtextextended('approval.jobs', 0))`);
      for (const { name } of jobs) await boss.createQueue(name);
      await connection.query('COMMIT');
    });
  } catch (error) {
    await close();
    throw error;
  }
  return { boss, connections, close };
}
