import { contentTypesOf } from '../../schema/of-strapi';
import { mistake } from '../../errors';
import { kindOf } from '../kinds';
import { MEMBERSHIP, MUNICIPALITY, UNIT } from '../vocabulary';
import type { Work } from './work';

/** Where others point at a unit or a municipality: content type and relation. */
function dependents({ strapi, uid }: Work): [uid: string, field: string][] {
  if (uid === MUNICIPALITY) {
    return [
      [UNIT, 'municipality'],
      [MEMBERSHIP, 'municipality'],
    ];
  }
  const entries = contentTypesOf(strapi).filter((schema) => kindOf(schema) === 'entry');
  return [
    ...entries.map((schema): [string, string] => [schema.uid, 'unit']),
    [UNIT, 'parent'],
    [MEMBERSHIP, 'unit'],
  ];
}

/**
 * People and texts would be left without a place, and lose it in silence. One language alone is not removed either:
 * what others point to stands in every language.
 * @throws membership.all_languages, membership.in_use
 */
export async function refuseRemovalInUse(work: Work): Promise<void> {
  const { strapi, params, person } = work;
  if (params.locale !== '*') throw mistake('membership.all_languages', person.language);
  for (const [uid, field] of dependents(work)) {
    const where = { [field]: { documentId: params.documentId } };
    const count = await strapi.db.query(uid).count({ where });
    if (count > 0) throw mistake('membership.in_use', person.language);
  }
}
