import type { Core } from '@strapi/strapi';
import type { Reference } from '../presentation/content/content';
import { POINTER } from './rows';

/** Keeps what a publication points to, so that those can be found which tell of something that changes. */
export async function keepPointers(
  strapi: Core.Strapi,
  publicationId: number,
  references: readonly Reference[],
): Promise<void> {
  const table = strapi.db.query(POINTER);
  await table.deleteMany({ where: { publicationId } });
  const targets = [...new Set(references.flatMap(({ ids }) => ids))];
  if (targets.length === 0) return;
  await table.createMany({ data: targets.map((targetId) => ({ publicationId, targetId })) });
}
