import { groupBy } from './group';
import { chooseLocale, fallbackChain } from './locale';

/** What visibility depends on, of one live or gone entry (or unit) in one locale. */
export interface Candidate {
  id: number;
  entryId: string;
  entryLocale: string;
  unitId: string;
  live: boolean;
}

/** What is known of the units that candidates stand under. */
export interface UnitFacts {
  live: boolean;
  municipalityId: string | null;
  /** its slugs in all live locales */
  slugs: string[];
}

/** `localeFallback` of a municipality, by locale. */
export type FallbackLists = Readonly<Record<string, readonly string[] | undefined>>;

/** Where and for whom a row is shown; kept beside the row, so that lists can be filtered and paged by the database. */
export interface Visibility {
  municipalityId: string | null;
  unitSlugs: string[];
  /** the asked locales for which this row is the one to show */
  shownFor: string[];
}

interface World {
  units: ReadonlyMap<string, UnitFacts>;
  municipalities: ReadonlyMap<string, FallbackLists>;
  /** all locales of the installation, the default one first */
  locales: readonly string[];
}

function listsFor(row: Candidate, world: World): FallbackLists | undefined {
  const unit = world.units.get(row.unitId);
  return unit?.live ? world.municipalities.get(unit.municipalityId ?? '') : undefined;
}

/** For each asked locale the one row of an entry that is shown, if any. */
function shownRows(rows: readonly Candidate[], world: World): Map<string, Candidate> {
  const shown = new Map<string, Candidate>();
  const eligible = rows.filter((row) => row.live && listsFor(row, world));
  const [first] = eligible;
  if (!first) return shown;
  const available = eligible.map((row) => row.entryLocale);
  for (const asked of world.locales) {
    const chain = fallbackChain(listsFor(first, world) ?? {}, asked, world.locales);
    const locale = chooseLocale(available, asked, chain);
    const row = eligible.find((candidate) => candidate.entryLocale === locale);
    if (row) shown.set(asked, row);
  }
  return shown;
}

/**
 * Decides for which asked locales each row is shown. Nothing is shown of a unit that is not live, or of a municipality
 * that is gone; of every entry one row at most for each asked locale.
 * @param rows all rows of the entries in question, in all locales
 * @returns by row id
 */
export function visibilityOf(rows: readonly Candidate[], world: World): Map<number, Visibility> {
  const result = new Map<number, Visibility>();
  for (const entry of groupBy(rows, (row) => row.entryId).values()) {
    const shown = shownRows(entry, world);
    for (const row of entry) {
      const unit = world.units.get(row.unitId);
      const shownFor = world.locales.filter((asked) => shown.get(asked)?.id === row.id);
      result.set(row.id, {
        municipalityId: unit?.municipalityId ?? null,
        unitSlugs: unit?.slugs ?? [],
        shownFor,
      });
    }
  }
  return result;
}
