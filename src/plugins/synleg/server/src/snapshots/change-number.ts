import type { Core } from '@strapi/strapi';
import { lockPublications } from './lock';
import { PUBLICATION } from './rows';

/** The highest number there is; 0 while nothing has ever been public. */
export async function newestChangeNumber(strapi: Core.Strapi): Promise<number> {
  const newest = (await strapi.db.query(PUBLICATION).findOne({
    select: ['changeNumber'],
    where: { changeNumber: { $notNull: true } },
    orderBy: [{ changeNumber: 'desc' }],
  })) as { changeNumber: number } | null;
  return newest?.changeNumber ?? 0;
}

/**
 * The number of the change that this transaction makes. Whoever reads changes by their numbers skips none, since they
 * become visible in the order of their numbers: until this transaction has ended, the lock lets no other take the next.
 * See docs/adr/0018.
 */
export async function nextChangeNumber(strapi: Core.Strapi): Promise<number> {
  await lockPublications(strapi);
  return (await newestChangeNumber(strapi)) + 1;
}
