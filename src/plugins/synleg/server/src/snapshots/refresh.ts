import type { Core } from '@strapi/strapi';
import { groupBy } from '../presentation/group';
import type { MunicipalityCopies } from '../presentation/municipality';
import { fallbackLists } from '../presentation/municipality';
import type { FallbackLists, UnitFacts, Visibility } from '../presentation/visibility';
import { visibilityOf } from '../presentation/visibility';
import { configuredLocales } from './locales';
import type { PublicationRow, PublicMunicipalityRow } from './rows';
import { PUBLIC_MUNICIPALITY, PUBLICATION, UNIT } from './rows';
import { setText } from './set-text';
import { changedNow, touch, touchWhatPointsTo } from './touch';

const FIELDS = [
  'id',
  'entryUid',
  'entryId',
  'entryLocale',
  'unitId',
  'municipalityId',
  'unitSlugs',
  'shownFor',
  'live',
  'slug',
  'latestAt',
];
type Row = Pick<
  PublicationRow,
  | 'id'
  | 'entryUid'
  | 'entryId'
  | 'entryLocale'
  | 'unitId'
  | 'municipalityId'
  | 'unitSlugs'
  | 'shownFor'
  | 'live'
  | 'slug'
  | 'latestAt'
>;

const rowsWhere = async (strapi: Core.Strapi, where: object): Promise<Row[]> =>
  (await strapi.db.query(PUBLICATION).findMany({ where, select: FIELDS })) as Row[];

/**
 * A unit belongs to the municipality that its latest publication named. One that is gone keeps its slugs, so that its
 * address can still say that it is gone.
 */
function factsOf(rows: readonly Row[]): UnitFacts {
  const live = rows.filter((row) => row.live);
  const counted = live.length > 0 ? live : rows;
  const newest = counted.toSorted((one, other) => other.latestAt.localeCompare(one.latestAt));
  return {
    live: live.length > 0,
    municipalityId: newest[0]?.municipalityId ?? null,
    slugs: counted.map((row) => row.slug),
  };
}

async function unitFacts(strapi: Core.Strapi, ids: string[]): Promise<Map<string, UnitFacts>> {
  const rows = await rowsWhere(strapi, { entryUid: UNIT, entryId: { $in: ids } });
  return new Map([...groupBy(rows, (row) => row.entryId)].map(([id, own]) => [id, factsOf(own)]));
}

async function fallbacks(strapi: Core.Strapi): Promise<Map<string, FallbackLists>> {
  const rows = (await strapi.db.query(PUBLIC_MUNICIPALITY).findMany()) as PublicMunicipalityRow[];
  return new Map(
    rows.map((row) => [
      row.municipalityId,
      fallbackLists(JSON.parse(row.body) as MunicipalityCopies),
    ]),
  );
}

const columnsOf = (visibility: Visibility) => ({
  municipalityId: visibility.municipalityId,
  unitSlugs: setText(visibility.unitSlugs),
  shownFor: setText(visibility.shownFor),
});
type Columns = ReturnType<typeof columnsOf>;

const changed = (row: Row, columns: Columns) =>
  row.municipalityId !== columns.municipalityId ||
  row.unitSlugs !== columns.unitSlugs ||
  row.shownFor !== columns.shownFor;

async function write(
  strapi: Core.Strapi,
  changes: { row: Row; columns: Columns }[],
): Promise<void> {
  if (changes.length === 0) return;
  const now = await changedNow(strapi);
  // rows that come out alike are written together: a unit of two hundred entries takes a handful of statements
  for (const group of groupBy(changes, ({ columns }) => JSON.stringify(columns)).values()) {
    const ids = group.map(({ row }) => row.id);
    await strapi.db
      .query(PUBLICATION)
      .updateMany({ where: { id: { $in: ids } }, data: { ...group[0]?.columns, ...now } });
  }
  const shown = changes.filter(({ columns }) => columns.shownFor !== '').map(({ row }) => row.id);
  await strapi.db
    .query(PUBLICATION)
    .updateMany({ where: { id: { $in: shown } }, data: { everShown: true } });
  await touchWhatTellsOf(strapi, changes);
}

/** What is shown elsewhere, or no more, changes every answer that it stands in. */
async function touchWhatTellsOf(
  strapi: Core.Strapi,
  changes: { row: Row; columns: Columns }[],
): Promise<void> {
  const ids = (rows: typeof changes) => [...new Set(rows.map(({ row }) => row.entryId))];
  const units = ids(changes.filter(({ row }) => row.entryUid === UNIT));
  if (units.length > 0) await touch(strapi, { unitId: { $in: units } });
  await touchWhatPointsTo(strapi, ids(changes));
}

/** Decides anew, for these entries or units in all their locales, where and in which locales they are shown. */
export async function refreshEntries(strapi: Core.Strapi, entryIds: string[]): Promise<void> {
  const rows = await rowsWhere(strapi, { entryId: { $in: [...new Set(entryIds)] } });
  const visibility = visibilityOf(rows, {
    units: await unitFacts(strapi, [...new Set(rows.map((row) => row.unitId))]),
    municipalities: await fallbacks(strapi),
    locales: await configuredLocales(strapi),
  });
  const changes = rows.flatMap((row) => {
    const decided = visibility.get(row.id);
    const columns = decided && columnsOf(decided);
    return columns && changed(row, columns) ? [{ row, columns }] : [];
  });
  await write(strapi, changes);
}

const refreshWhere = async (strapi: Core.Strapi, where: object): Promise<void> => {
  const rows = await rowsWhere(strapi, where);
  await refreshEntries(
    strapi,
    rows.map((row) => row.entryId),
  );
};

/** The same for everything that stands under a unit, and the unit itself. */
export const refreshUnit = (strapi: Core.Strapi, unitId: string): Promise<void> =>
  refreshWhere(strapi, { unitId });

/** The same for everything of a municipality. */
export const refreshMunicipality = (strapi: Core.Strapi, municipalityId: string): Promise<void> =>
  refreshWhere(strapi, { municipalityId });

/** The same for everything there is, unit by unit. */
export async function refreshAll(strapi: Core.Strapi): Promise<void> {
  const units = await rowsWhere(strapi, { entryUid: UNIT });
  for (const unitId of new Set(units.map((row) => row.entryId))) await refreshUnit(strapi, unitId);
}
