import type { Core } from '@strapi/strapi';
import { findRows } from '../registry';
import { isRowId, rowIdIn } from '../row-id';
import { referencesIn } from './references';

type Reference = { documentId: string } | null;

/** One row of a document: a language, as draft or published. */
export interface Row {
  locale: string;
  live: boolean;
  /** document ids by the name of the relation, for the relations asked for */
  places: Record<string, string | null>;
}

type Found = { locale: string; publishedAt: string | null } & Record<string, Reference>;

/**
 * All rows of a document with where each of them stands.
 * @param relations names of to-one relations, for example `unit`
 */
export async function rowsOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  relations: readonly string[],
): Promise<Row[]> {
  const rows = await findRows<Found>(strapi, uid, {
    select: ['locale', 'publishedAt'],
    where: { documentId },
    populate: Object.fromEntries(relations.map((name) => [name, { select: ['documentId'] }])),
  });
  return rows.map((row) => ({
    locale: row.locale,
    live: row.publishedAt !== null,
    places: Object.fromEntries(relations.map((name) => [name, row[name]?.documentId ?? null])),
  }));
}

/** The documents that database ids stand for; an id of no row stands for none. */
async function documentsOf(
  strapi: Core.Strapi,
  uid: string,
  ids: (number | string)[],
): Promise<string[]> {
  const numbers = ids.map((id) => rowIdIn(String(id))).filter(isRowId);
  if (numbers.length === 0) return [];
  const rows = await findRows<{ documentId: string }>(strapi, uid, {
    select: ['documentId'],
    where: { id: { $in: numbers } },
  });
  return rows.map(({ documentId }) => documentId);
}

/** Document ids of everything that relation values refer to, in whatever form. */
export async function targetsOf(
  strapi: Core.Strapi,
  uid: string,
  values: unknown[],
): Promise<string[]> {
  const references = values.map(referencesIn);
  const ids = references.flatMap(({ ids }) => ids);
  const named = references.flatMap(({ documentIds }) => documentIds);
  return [...new Set([...named, ...(await documentsOf(strapi, uid, ids))])];
}
