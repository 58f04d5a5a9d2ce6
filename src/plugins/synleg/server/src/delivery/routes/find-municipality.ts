import { Moved, notFound } from '../../errors';
import { municipalityName } from '../../presentation/municipality';
import type { PublicMunicipality } from '../../snapshots/reader';
import { MUNICIPALITY } from '../../snapshots/rows';
import { BASE } from '../base';
import type { DeliveryContext } from '../context';
import type { PathParts } from '../found';

/** Leads a request under a municipality's former slug on to the same place under the present one. */
async function leadOn(
  context: DeliveryContext,
  former: string,
  query: string,
  path: PathParts,
): Promise<void> {
  const id = await context.formerOwner(MUNICIPALITY, null, former);
  const [owner] = id ? await context.reader.municipalities([id]) : [];
  const name = owner && municipalityName(owner.copies, context.locales[0] ?? 'nn', context.locales);
  if (!name || name.slug === former) return;
  throw new Moved(addressOf({ ...path, municipality: name.slug }, query));
}

/** The address of a municipality, of a unit's presentation or of one theme of it, by the parts of its path. */
export function addressOf(path: PathParts, query: string): string {
  const { municipality = '', unit, theme } = path;
  const parts =
    unit === undefined ? ['municipalities', municipality] : ['presentations', municipality, unit];
  const address = [
    BASE,
    ...[...parts, ...(theme === undefined ? [] : [theme])].map(encodeURIComponent),
  ].join('/');
  return query === '' ? address : `${address}?${query}`;
}

/**
 * The municipality of a path.
 * @throws Moved when it has another slug now, `delivery.not_found`
 */
export async function findMunicipality(
  context: DeliveryContext,
  path: PathParts,
  query: string,
): Promise<PublicMunicipality> {
  const slug = path.municipality ?? '';
  const municipality = await context.reader.municipality(slug);
  if (municipality) return municipality;
  await leadOn(context, slug, query, path);
  throw notFound(`There is no municipality called "${slug.slice(0, 100)}".`);
}
