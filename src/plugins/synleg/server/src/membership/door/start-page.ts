import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contentTypesOf } from '../../schema/of-strapi';
import { kindOf } from '../kinds';
import { findRows } from '../registry';
import { sightOf } from '../scope/visible';
import { countsOf, type CountedRow, type Counts } from './counts';
import type { Visitor } from './visitor';

async function countsIn(strapi: Core.Strapi, uid: string, { scope }: Visitor): Promise<Counts> {
  const rows = await findRows<CountedRow>(strapi, uid, {
    select: ['documentId', 'publishedAt', 'updatedAt'],
    where: sightOf(strapi, uid, scope) ?? {},
  });
  return countsOf(rows);
}

/** The panel's start page counts all content there is. This counts what the visitor sees. */
export async function countOwnDocuments(
  strapi: Core.Strapi,
  context: Context,
  visitor: Visitor,
): Promise<void> {
  const total: Counts = { draft: 0, published: 0, modified: 0 };
  for (const schema of contentTypesOf(strapi)) {
    const kind = kindOf(schema);
    if (kind !== 'entry' && kind !== 'unit') continue;
    const counts = await countsIn(strapi, schema.uid, visitor);
    for (const state of Object.keys(total) as (keyof Counts)[]) total[state] += counts[state];
  }
  context.body = { data: total };
}
