import { refusal } from '../../errors';
import { refuseRemovalInUse } from './removal';
import type { Next, Work } from './work';

/**
 * A municipality is made and removed by administrators, and kept up to date by its own web editors.
 * @throws membership.not_your_municipality, membership.all_languages, membership.in_use
 */
export async function guardMunicipality(work: Work, next: Next): Promise<unknown> {
  const { action, params, person } = work;
  const isOwn =
    params.documentId !== undefined && person.scope.runsMunicipalities.has(params.documentId);
  const allowed = person.administrator || (action === 'update' && isOwn);
  if (!allowed) throw refusal('membership.not_your_municipality', person.language);
  if (action === 'delete') await refuseRemovalInUse(work);
  return next();
}
