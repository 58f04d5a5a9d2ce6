import type { Core } from '@strapi/strapi';
import { findRows } from '../registry';
import { whereOf, type Condition } from './condition';

interface Named {
  documentId: string;
}

const ids = (rows: Named[]): string[] => rows.map(({ documentId }) => documentId);

/** Rows published before their unit was: Strapi leaves such a relation out, and does not come back to it. */
const withoutUnit = { publishedAt: { $notNull: true }, unit: { id: { $null: true } } };

/**
 * Adds the published rows that do not name their unit though their draft does. Without this, the panel would show the
 * draft of an entry and refuse what is published of it.
 * @param condition on entries, by their unit
 */
export async function orLostUnit(
  strapi: Core.Strapi,
  uid: string,
  condition: Condition,
): Promise<object> {
  const select = ['documentId'];
  const lost = ids(await findRows<Named>(strapi, uid, { select, where: withoutUnit }));
  if (lost.length === 0) return condition;
  const where = { $and: [{ documentId: { $in: lost } }, whereOf(condition)] };
  const own = ids(await findRows<Named>(strapi, uid, { select, where }));
  return own.length === 0 ? condition : { $or: [condition, { documentId: { $in: own } }] };
}
