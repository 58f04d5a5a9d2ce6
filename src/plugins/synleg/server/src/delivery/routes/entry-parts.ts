import type { EntryDocument, Place } from '../../presentation/entry';
import { entryDocument } from '../../presentation/entry';
import { municipalityName } from '../../presentation/municipality';
import type { LiveRow, PublicMunicipality } from '../../snapshots/reader';
import { isShownFor } from '../../snapshots/reader';
import type { DeliveryContext } from '../context';
import { publishedFrom } from '../row-with-snapshot';
import { referencedIds, targetsAmong } from '../targets';

/** A unit is called by its name in the locale asked for, or in any that it is live in. */
function unitNames(rows: readonly LiveRow[], locale: string): Map<string, Place['unit']> {
  const live = rows.filter((row) => row.theme === null && row.live);
  const shownLast = live.toSorted(
    (one, other) => Number(isShownFor(one, locale)) - Number(isShownFor(other, locale)),
  );
  return new Map(shownLast.map(({ entryId: id, slug, title: name }) => [id, { id, slug, name }]));
}

/** The statement that names units and relation targets, and the one that reads the snapshots. */
async function partsOf(context: DeliveryContext, rows: readonly LiveRow[]) {
  const bodies = await context.reader.bodies(rows);
  const ids = [...rows.map((row) => row.unitId), ...referencedIds(bodies.values())];
  return { bodies, around: await context.reader.rowsOf(ids) };
}

/**
 * Entries of any units as documents, in the order of the rows. Two statements, however many rows.
 * @param municipalities those that the rows belong to
 * @returns `around`: the rows of units and relation targets, which the answer depends on too
 */
export async function entryDocuments(
  context: DeliveryContext,
  rows: readonly LiveRow[],
  municipalities: readonly PublicMunicipality[],
  locale: string,
): Promise<{ entries: EntryDocument[]; around: LiveRow[] }> {
  const { bodies, around } = await partsOf(context, rows);
  const targets = targetsAmong(around, locale);
  const units = unitNames(around, locale);
  const names = new Map(
    municipalities.map(({ id, copies }) => [id, municipalityName(copies, locale, context.locales)]),
  );
  const entries = rows.flatMap((row) => {
    const municipality = names.get(row.municipalityId ?? '');
    const unit = units.get(row.unitId);
    if (!municipality || !unit || row.theme === null) return [];
    const published = publishedFrom(row, bodies.get(row.snapshotId));
    return [entryDocument(published, row.theme, { municipality, unit }, targets)];
  });
  return { entries, around };
}
