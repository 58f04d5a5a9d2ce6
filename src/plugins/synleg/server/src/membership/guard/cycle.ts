import { mistake } from '../../errors';
import { UNIT } from '../vocabulary';
import { rowsOf } from './rows';
import type { Work } from './work';

/**
 * Units above the unit would have to answer for each other without an end.
 * @param parent of the unit that is saved, as a document id
 * @throws membership.unit_below_itself
 */
export async function refuseCycle(work: Work, parent: string | null): Promise<void> {
  const { strapi, params, person } = work;
  const seen = new Set<string>();
  const above = parent === null ? [] : [parent];
  for (let unit = above.pop(); unit !== undefined; unit = above.pop()) {
    if (unit === params.documentId) throw mistake('membership.unit_below_itself', person.language);
    if (seen.has(unit)) continue;
    seen.add(unit);
    for (const { places } of await rowsOf(strapi, UNIT, unit, ['parent']))
      if (places.parent != null) above.push(places.parent);
  }
}
