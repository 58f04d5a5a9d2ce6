import { refusal } from '../errors';
import type { Next, Work } from './work';

/**
 * A municipality is made and removed by administrators, and kept up to date by its own web editors.
 * @throws membership.not_your_municipality
 */
export function guardMunicipality({ action, params, person }: Work, next: Next): Promise<unknown> {
  const isOwn =
    params.documentId !== undefined && person.scope.runsMunicipalities.has(params.documentId);
  const allowed = person.administrator || (action === 'update' && isOwn);
  if (!allowed) throw refusal('membership.not_your_municipality', person.language);
  return next();
}
