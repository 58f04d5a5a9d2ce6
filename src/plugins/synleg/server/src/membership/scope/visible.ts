import type { Core } from '@strapi/strapi';
import { modelOf } from '../../schema/of-strapi';
import { kindOf } from '../kinds';
import { findRows } from '../registry';
import { conditionOn, whereOf } from './condition';
import type { Scope } from './scope';

const READ = 'plugin::content-manager.explorer.read';

/** The condition on what a person sees of a content type, as a where clause; null when memberships have no say. */
export function sightOf(strapi: Core.Strapi, uid: string, scope: Scope): object | null {
  const kind = kindOf(modelOf(strapi, uid));
  const condition = conditionOn(kind, READ, scope);
  return condition && whereOf(condition);
}

/** Those of the documents that a person sees. What is not there is not seen either. */
export async function visibleAmong(
  strapi: Core.Strapi,
  uid: string,
  documentIds: string[],
  scope: Scope,
): Promise<Set<string>> {
  const sight = sightOf(strapi, uid, scope);
  if (documentIds.length === 0 || sight === null) return new Set(documentIds);
  const rows = await findRows<{ documentId: string }>(strapi, uid, {
    select: ['documentId'],
    where: { $and: [{ documentId: { $in: documentIds } }, sight] },
  });
  return new Set(rows.map(({ documentId }) => documentId));
}
