import type { Core } from '@strapi/strapi';
import type { Page, PageOf } from './read-municipalities';
import { limitsOf } from './read-municipalities';
import type { PublicationRow, SnapshotBody } from './rows';
import { PUBLICATION, SNAPSHOT, UNIT } from './rows';
import { memberText, setMembers } from './set-text';

/** A publication without its search text, which is for the database alone. */
export type LiveRow = Omit<PublicationRow, 'searchText' | 'sortTitle'>;

export const COLUMNS: (keyof LiveRow)[] = [
  'id',
  'entryUid',
  'entryId',
  'entryLocale',
  'theme',
  'unitId',
  'municipalityId',
  'unitSlugs',
  'shownFor',
  'live',
  'snapshotId',
  'revision',
  'slug',
  'title',
  'kind',
  'losTopics',
  'position',
  'dated',
  'closesAt',
  'firstAt',
  'latestAt',
  'changedAt',
  'changeNumber',
  'goneAt',
  'redirectTo',
];

export interface PageQuery extends Page {
  where: object;
  orderBy: object[];
}

type UnitPlace = Pick<LiveRow, 'entryId' | 'municipalityId'>;

/** Is this the row that is shown to who asks for this locale? */
export const isShownFor = (row: Pick<LiveRow, 'shownFor'>, locale: string): boolean =>
  setMembers(row.shownFor).includes(locale);

/** What is live and what is gone. Each call is one statement, two for a page, whatever the number of rows. */
export function readPublications(strapi: Core.Strapi) {
  const table = () => strapi.db.query(PUBLICATION);
  const rowsWhere = async (where: object): Promise<LiveRow[]> =>
    (await table().findMany({ where, select: COLUMNS, orderBy: [{ id: 'asc' }] })) as LiveRow[];

  return {
    /** everything under a unit, and the unit itself, in all locales, also what is gone */
    async rowsOfUnit(municipalityId: string, slug: string): Promise<LiveRow[]> {
      const rows = await rowsWhere({ municipalityId, unitSlugs: { $contains: memberText(slug) } });
      return rows.filter(({ unitSlugs }) => setMembers(unitSlugs).includes(slug));
    },

    /** entries or units by id, in all locales, also those that are gone */
    rowsOf: (ids: readonly string[]): Promise<LiveRow[]> =>
      rowsWhere({ entryId: { $in: [...new Set(ids)] } }),

    /** what is shown of these units to who asks for a locale: the units themselves and all entries */
    rowsUnder: (unitIds: readonly string[], locale: string): Promise<LiveRow[]> =>
      rowsWhere({
        unitId: { $in: [...new Set(unitIds)] },
        shownFor: { $contains: memberText(locale) },
      }),

    /** the live units of municipalities, once for each locale they are live in */
    async unitsIn(municipalityIds: readonly string[]): Promise<UnitPlace[]> {
      const where = { entryUid: UNIT, live: true, municipalityId: { $in: [...municipalityIds] } };
      return (await table().findMany({
        where,
        select: ['entryId', 'municipalityId'],
      })) as UnitPlace[];
    },

    async page({ where, orderBy, ...page }: PageQuery): Promise<PageOf<LiveRow>> {
      const order = [...orderBy, { id: 'asc' }];
      const query = { where, orderBy: order, select: COLUMNS, ...limitsOf(page) };
      const [rows, total] = await table().findWithCount(query);
      return { rows: rows as LiveRow[], total };
    },

    /** the snapshots of rows, by snapshot id */
    async bodies(rows: readonly LiveRow[]): Promise<Map<number, SnapshotBody>> {
      const where = { id: { $in: rows.map((row) => row.snapshotId) } };
      const query = { where, select: ['id', 'body'] };
      const found = (await strapi.db.query(SNAPSHOT).findMany(query)) as {
        id: number;
        body: string;
      }[];
      return new Map(found.map(({ id, body }) => [id, JSON.parse(body) as SnapshotBody]));
    },
  };
}
