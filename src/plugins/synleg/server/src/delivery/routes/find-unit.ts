import { Moved, notFound } from '../../errors';
import { groupBy } from '../../presentation/group';
import type { LiveRow, PublicMunicipality } from '../../snapshots/reader';
import { UNIT } from '../../snapshots/rows';
import type { DeliveryContext } from '../context';
import type { PathParts } from '../found';
import { endAsGone } from '../gone';
import { addressOf } from './find-municipality';

const unitRows = (rows: readonly LiveRow[]) => rows.filter((row) => row.entryUid === UNIT);
const isLive = (rows: readonly LiveRow[]) => unitRows(rows).some((row) => row.live);

/** Leads a request under a unit's former slug on to its present one, in the same municipality. */
async function leadOn(
  context: DeliveryContext,
  municipality: PublicMunicipality,
  path: PathParts,
  query: string,
): Promise<void> {
  const former = path.unit ?? '';
  const id = await context.formerOwner(UNIT, municipality.id, former);
  const rows = id ? await context.reader.rowsOf([id]) : [];
  const now = rows.find(
    (row) => row.live && row.municipalityId === municipality.id && row.slug !== former,
  );
  if (now) throw new Moved(addressOf({ ...path, unit: now.slug }, query));
}

/**
 * All rows of the unit of a path: its own and those of its entries, in all locales.
 * @throws Moved, `delivery.gone`, `delivery.not_found`
 */
export async function findUnit(
  context: DeliveryContext,
  municipality: PublicMunicipality,
  path: PathParts,
  query: string,
): Promise<LiveRow[]> {
  const slug = path.unit ?? '';
  const found = await context.reader.rowsOfUnit(municipality.id, slug);
  // a slug that was given up may be another unit's now
  const units = [...groupBy(found, (row) => row.unitId).values()];
  const live = units.find(isLive);
  if (live) return live;
  await leadOn(context, municipality, path, query);
  endAsGone(unitRows(found));
  throw notFound(`There is no unit called "${slug.slice(0, 100)}" in this municipality.`);
}
