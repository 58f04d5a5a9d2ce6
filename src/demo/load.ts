import type { Core } from '@strapi/strapi';
import { ADMINISTRATOR } from './accounts';
import { MUNICIPALITIES } from './content';
import { makeCast } from './loading/cast';
import { uploadFiles } from './loading/files';
import { makeMunicipality } from './loading/municipalities';
import { approvalOf, MUNICIPALITY, UNIT } from './loading/registry';

/** Any number will do, as long as nothing else locks it. */
const LOCK = 5_946_534;

interface Transaction {
  raw(sql: string, values: unknown[]): Promise<unknown>;
}

/** Two servers that start on one empty PostgreSQL at the same time: the second waits, and then finds it filled. */
async function waitForOthers(strapi: Core.Strapi, transaction: Transaction): Promise<void> {
  if (strapi.db.dialect.client === 'postgres')
    await transaction.raw('SELECT pg_advisory_xact_lock(?)', [LOCK]);
}

async function isEmpty(strapi: Core.Strapi): Promise<boolean> {
  for (const uid of [MUNICIPALITY, UNIT]) {
    if ((await strapi.db.query(uid).count()) > 0) return false;
  }
  return true;
}

async function bringIn(strapi: Core.Strapi, password: string, today: Date): Promise<void> {
  strapi.log.info('Demo content: people, pictures and documents');
  const cast = await makeCast(strapi, password);
  const files = await uploadFiles(strapi, cast[ADMINISTRATOR]);
  for (const municipality of MUNICIPALITIES)
    await makeMunicipality({ strapi, cast, files, today }, municipality);
  strapi.log.info('Demo content: all there');
}

/**
 * Fills an empty database with the demo, brought in by the demo accounts through the real workflow. It is one
 * transaction: a start that is broken off leaves the database empty, and the next one begins again. (Files that were
 * uploaded until then stay in the upload folder, where nothing refers to them.)
 * @param password of all demo accounts
 */
export async function loadDemo(
  strapi: Core.Strapi,
  password: string,
  today = new Date(),
): Promise<void> {
  if (!(await isEmpty(strapi))) return;
  await strapi.db.transaction(async ({ trx }) => {
    await waitForOthers(strapi, trx as Transaction);
    if (!(await isEmpty(strapi))) return;
    // Five hundred steps of invented people are no news to anybody; what still waits for them is.
    await approvalOf(strapi).quietly(() => bringIn(strapi, password, today));
  });
}
