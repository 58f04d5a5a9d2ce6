import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { visibleAmong } from '../scope/visible';
import { relatedIn, type Related } from './related-in';
import { paramOf, schemaOf, targetOf, type Visitor } from './visitor';

type Answer = Record<string, unknown>;

const isRecord = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Lists answer with `results`, single documents with `data`. */
const documentsOf = (body: unknown): Answer[] =>
  isRecord(body) ? [body.results, body.data].flat().filter(isRecord) : [];

const byTarget = (related: readonly Related[]): Map<string, Related[]> => {
  const groups = new Map<string, Related[]>();
  for (const each of related) groups.set(each.target, [...(groups.get(each.target) ?? []), each]);
  return groups;
};

/** Strapi shows whatever an entry is related to. Leaves only the ids of what the visitor does not see. */
export async function hideRelated(
  strapi: Core.Strapi,
  context: Context,
  visitor: Visitor,
): Promise<void> {
  const schema = schemaOf(strapi)(paramOf(context, 'model'));
  if (!schema) return;
  const related = documentsOf(context.body).flatMap((document) =>
    relatedIn(document, schema, schemaOf(strapi)),
  );
  for (const [target, group] of byTarget(related)) {
    const ids = [...new Set(group.map(({ documentId }) => documentId))];
    const visible = await visibleAmong(strapi, target, ids, visitor.scope);
    for (const each of group) if (!visible.has(each.documentId)) each.hide();
  }
}

/** What a relation field holds, without what the visitor does not see. */
export async function hideListed(
  strapi: Core.Strapi,
  context: Context,
  visitor: Visitor,
): Promise<void> {
  const target = targetOf(strapi, context);
  const body = context.body;
  if (target === undefined || !isRecord(body) || !Array.isArray(body.results)) return;
  const results = body.results.filter(isRecord);
  const ids = results.map(({ documentId }) => String(documentId));
  const visible = await visibleAmong(strapi, target, ids, visitor.scope);
  body.results = results.filter(({ documentId }) => visible.has(String(documentId)));
}
