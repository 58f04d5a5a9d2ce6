import type { Core } from '@strapi/strapi';
import { newestChangeNumber } from './change-number';
import { COLUMNS, type LiveRow } from './read-publications';
import { PUBLICATION } from './rows';

/** A place in the order of changes: after the row with this id, of the change with this number. */
export interface ChangePlace {
  number: number;
  id: number;
}

/** What changed after a place. Each call is one statement. */
export const readChanges = (strapi: Core.Strapi) => ({
  changesAfter: async ({ number, id }: ChangePlace, most: number): Promise<LiveRow[]> =>
    (await strapi.db.query(PUBLICATION).findMany({
      where: {
        everShown: true,
        // apart from the rest, so that the index is used
        changeNumber: { $gte: number },
        $or: [{ changeNumber: { $gt: number } }, { id: { $gt: id } }],
      },
      select: COLUMNS,
      orderBy: [{ changeNumber: 'asc' }, { id: 'asc' }],
      limit: most,
    })) as LiveRow[],

  newestChangeNumber: () => newestChangeNumber(strapi),
});
