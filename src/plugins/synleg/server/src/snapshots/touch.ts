import type { Core } from '@strapi/strapi';
import { nextChangeNumber } from './change-number';
import { POINTER, PUBLICATION } from './rows';

/** Columns that tell caches and consumers that a row is to be read anew. */
export const changedNow = async (strapi: Core.Strapi) => ({
  changedAt: new Date(),
  changeNumber: await nextChangeNumber(strapi),
});

/** Lets consumers read rows anew whose own columns are as before: something that is told along with them is not. */
export async function touch(strapi: Core.Strapi, where: object): Promise<void> {
  const data = await changedNow(strapi);
  await strapi.db.query(PUBLICATION).updateMany({ where, data });
}

/** The same for whatever points to these entries or units, since it tells their titles and addresses. */
export async function touchWhatPointsTo(
  strapi: Core.Strapi,
  entryIds: readonly string[],
): Promise<void> {
  const pointers = (await strapi.db.query(POINTER).findMany({
    where: { targetId: { $in: [...entryIds] } },
    select: ['publicationId'],
  })) as { publicationId: number }[];
  if (pointers.length === 0) return;
  const ids = new Set(pointers.map(({ publicationId }) => publicationId));
  await touch(strapi, { id: { $in: [...ids] } });
}
