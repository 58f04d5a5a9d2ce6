import type { Core } from '@strapi/strapi';
import { findRows } from '../registry';
import { isRowId } from '../row-id';

const numbersIn = (ids: string[]): number[] => ids.filter(isRowId).map(Number);

/** Those documents that are there, named by document id or by the database id of one of their rows. */
export async function existingAmong(
  strapi: Core.Strapi,
  uid: string,
  ids: string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const rows = await findRows<{ documentId: string }>(strapi, uid, {
    select: ['documentId'],
    where: { $or: [{ documentId: { $in: ids } }, { id: { $in: numbersIn(ids) } }] },
  });
  return [...new Set(rows.map(({ documentId }) => documentId))];
}
