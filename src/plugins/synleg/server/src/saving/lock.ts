import type { Core } from '@strapi/strapi';

/** Strapi hands its transaction over without a type. */
type Transaction = Parameters<
  ReturnType<ReturnType<Core.Strapi['db']['getConnection']>['select']>['transacting']
>[0];

/**
 * Lets one transaction at a time decide what may exist once among the entries of a document (a unit, a municipality):
 * two that look at the same moment would both find the place free. Call it inside a transaction.
 *
 * SQLite writes one at a time anyway. In PostgreSQL everyone who has saved a relation to these rows holds a key share
 * lock on them; this is the strongest lock that does not wait for those, so that two who hold one cannot wait for each
 * other.
 */
export async function lockRowsOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const { tableName } = strapi.db.metadata.get(uid);
  await strapi.db.transaction(async ({ trx }: { trx: Transaction }) => {
    await strapi.db
      .getConnection(tableName)
      .select('id')
      .where({ document_id: documentId })
      .orderBy('id')
      .forNoKeyUpdate()
      .transacting(trx);
  });
}
