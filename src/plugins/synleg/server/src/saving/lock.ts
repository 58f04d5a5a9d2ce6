import type { Core } from '@strapi/strapi';

/**
 * Lets one transaction at a time decide what may exist once among the entries of a document (a unit, a municipality):
 * two that look at the same moment would both find the place free. SQLite writes one at a time anyway.
 */
export async function lockRowsOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<void> {
  await strapi.db
    .queryBuilder(uid)
    .select(['id'])
    .where({ documentId })
    .forUpdate()
    .execute({ mapResults: false });
}
