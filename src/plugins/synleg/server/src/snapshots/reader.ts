import type { Core } from '@strapi/strapi';
import type { MunicipalityCopies } from '../presentation/municipality';
import type { PublicationRow, PublicMunicipalityRow, SnapshotBody } from './rows';
import { memberText, PUBLIC_MUNICIPALITY, PUBLICATION, setMembers, SNAPSHOT, UNIT } from './rows';

/** A municipality as the public knows it. */
export interface PublicMunicipality {
  id: string;
  copies: MunicipalityCopies;
  changedAt: string;
}

/** The search text is for the database alone. */
export type LiveRow = Omit<PublicationRow, 'searchText'>;

export interface PageOf<Row> {
  rows: Row[];
  total: number;
}

export interface PageQuery {
  where: object;
  orderBy: object[];
  page: number;
  pageSize: number;
}

const COLUMNS = [
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
  'goneAt',
  'redirectTo',
];

const municipalityOf = (row: PublicMunicipalityRow): PublicMunicipality => ({
  id: row.municipalityId,
  copies: JSON.parse(row.body) as MunicipalityCopies,
  changedAt: row.changedAt,
});

/** Is this the row that is shown to who asks for this locale? */
export const isShownFor = (row: Pick<LiveRow, 'shownFor'>, locale: string): boolean =>
  setMembers(row.shownFor).includes(locale);

/** Everything that public answers are made of. Each call is one statement, whatever the number of rows. */
export function createReader(strapi: Core.Strapi) {
  const publications = () => strapi.db.query(PUBLICATION);
  const municipalities = () => strapi.db.query(PUBLIC_MUNICIPALITY);

  const rowsWhere = async (where: object): Promise<LiveRow[]> =>
    (await publications().findMany({ where, select: COLUMNS })) as LiveRow[];

  return {
    async municipality(slug: string): Promise<PublicMunicipality | null> {
      const where = { slugs: { $contains: memberText(slug) } };
      const rows = (await municipalities().findMany({ where })) as PublicMunicipalityRow[];
      // `like` takes capitals for small letters on SQLite
      const row = rows.find(({ slugs }) => setMembers(slugs).includes(slug));
      return row ? municipalityOf(row) : null;
    },

    async municipalities(ids: readonly string[]): Promise<PublicMunicipality[]> {
      const where = { municipalityId: { $in: [...new Set(ids)] } };
      return ((await municipalities().findMany({ where })) as PublicMunicipalityRow[]).map(
        municipalityOf,
      );
    },

    async municipalityPage({
      page,
      pageSize,
    }: {
      page: number;
      pageSize: number;
    }): Promise<PageOf<PublicMunicipality>> {
      const [rows, total] = await municipalities().findWithCount({
        orderBy: [{ sortName: 'asc' }, { id: 'asc' }],
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      return { rows: (rows as PublicMunicipalityRow[]).map(municipalityOf), total };
    },

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
    async unitsIn(
      municipalityIds: readonly string[],
    ): Promise<{ entryId: string; municipalityId: string }[]> {
      const where = { entryUid: UNIT, live: true, municipalityId: { $in: [...municipalityIds] } };
      const select = ['entryId', 'municipalityId'];
      return (await publications().findMany({ where, select })) as {
        entryId: string;
        municipalityId: string;
      }[];
    },

    async page({ where, orderBy, page, pageSize }: PageQuery): Promise<PageOf<LiveRow>> {
      const [rows, total] = await publications().findWithCount({
        where,
        orderBy: [...orderBy, { id: 'asc' }],
        select: COLUMNS,
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      return { rows: rows as LiveRow[], total };
    },

    async bodies(rows: readonly LiveRow[]): Promise<Map<number, SnapshotBody>> {
      const where = { id: { $in: rows.map((row) => row.snapshotId) } };
      const select = ['id', 'body'];
      const found = (await strapi.db.query(SNAPSHOT).findMany({ where, select })) as {
        id: number;
        body: string;
      }[];
      return new Map(found.map(({ id, body }) => [id, JSON.parse(body) as SnapshotBody]));
    },

    /** when anything that lists may show was last changed; null while nothing has ever been public */
    async latestChange(): Promise<string | null> {
      const latest = { select: ['changedAt'], orderBy: [{ changedAt: 'desc' }] };
      const rows = (await Promise.all([
        publications().findOne(latest),
        municipalities().findOne(latest),
      ])) as ({ changedAt: string } | null)[];
      return (
        rows
          .flatMap((row) => row?.changedAt ?? [])
          .toSorted()
          .at(-1) ?? null
      );
    },

    /** the next deadline after an instant, and the latest before it, of any live job */
    async deadlinesAround(now: Date): Promise<{ next: string | null; last: string | null }> {
      const deadline = async (operator: '$gt' | '$lte', direction: 'asc' | 'desc') => {
        const row = (await publications().findOne({
          where: { live: true, closesAt: { [operator]: now } },
          select: ['closesAt'],
          orderBy: [{ closesAt: direction }],
        })) as { closesAt: string } | null;
        return row?.closesAt ?? null;
      };
      return { next: await deadline('$gt', 'asc'), last: await deadline('$lte', 'desc') };
    },
  };
}

export type Reader = ReturnType<typeof createReader>;
