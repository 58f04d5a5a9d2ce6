import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { Language } from '../../../../shared/languages';
import { mistake, refusal } from '../../errors';
import { modelOf } from '../../schema/of-strapi';
import { kindOf } from '../kinds';
import { sightOf, visibleAmong } from '../scope/visible';
import { existingAmong } from './existing';
import { namedIn } from './named-documents';
import { sortPathsIn } from './query-shape';
import { withSight } from './relation-filters';
import { bodyOf, paramOf, schemaOf, targetOf, type Visitor } from './visitor';

type Query = Record<string, unknown>;

/** Turns away whoever names content of other units, by whatever part of the request. */
export async function refuseHiddenDocuments(
  strapi: Core.Strapi,
  context: Context,
  visitor: Visitor,
): Promise<void> {
  const { uid, ids } = namedIn({
    params: context.params as Query,
    query: context.query,
    body: bodyOf(context),
  });
  if (uid === undefined || kindOf(modelOf(strapi, uid)) === null) return;
  const existing = await existingAmong(strapi, uid, ids);
  const visible = await visibleAmong(strapi, uid, existing, visitor.scope);
  if (existing.some((documentId) => !visible.has(documentId)))
    throw refusal('membership.hidden', visitor.language);
}

/** A list is sorted by its own fields and by what it shows of a relation, not by what lies behind that. */
function refuseDeepSort(sort: unknown, language: Language): void {
  if (sortPathsIn(sort).some((path) => path.split('.').length > 2))
    throw mistake('membership.unknown_query', language);
}

/**
 * Makes filters blind to what the visitor does not see. Changes the query that Strapi's controller will read.
 * @param uid of what is listed
 */
export function narrowQuery(
  strapi: Core.Strapi,
  context: Context,
  { scope, language }: Visitor,
  uid: string,
): void {
  const query: Query = context.query;
  const schema = schemaOf(strapi)(uid);
  refuseDeepSort(query.sort, language);
  if (query.filters === undefined || !schema) return;
  query.filters = withSight(query.filters, schema, schemaOf(strapi), (uid) =>
    sightOf(strapi, uid, scope),
  );
}

/** The routes of single types take the first entry there is, whoever it belongs to. @throws membership.hidden */
export function refuseAsSingle(strapi: Core.Strapi, context: Context, visitor: Visitor): void {
  if (kindOf(modelOf(strapi, paramOf(context, 'model'))) !== null)
    throw refusal('membership.hidden', visitor.language);
}

/**
 * A relation picker lists everything of a type that the person has no permission on at all, accounts among them.
 * @throws membership.hidden
 */
export function refuseHiddenPicker(strapi: Core.Strapi, context: Context, visitor: Visitor): void {
  const target = targetOf(strapi, context);
  if (target !== undefined && !visitor.mayRead(target))
    throw refusal('membership.hidden', visitor.language);
}
