import type { Core } from '@strapi/strapi';
import { PUBLIC_MUNICIPALITY } from './rows';

/**
 * Lets one publication at a time decide what is shown: two that go live in two locales at once would otherwise each
 * decide without seeing the other. The rows of the municipalities stand for "all of it"; publications are rare.
 */
export async function lockPublications(strapi: Core.Strapi): Promise<void> {
  await strapi.db
    .queryBuilder(PUBLIC_MUNICIPALITY)
    .select('id')
    .orderBy('id')
    .forUpdate()
    .execute();
}
