import type { Kind } from '../kinds';
import type { Scope } from './scope';

/** Part of a query that both Strapi's database layer and its permission engine understand. */
export type Condition = Record<string, { $in: string[] | number[] }>;

const READ = 'plugin::content-manager.explorer.read';
export const CHANGE_FILE = 'plugin::upload.assets.update';

/** Strapi cleans an empty list out of a filter, and the filter with it; no document has this id. */
const NOWHERE = ['nowhere'];

const within = (field: string, ids: ReadonlySet<string>): Condition => ({
  [field]: { $in: ids.size === 0 ? NOWHERE : [...ids] },
});

/**
 * Which documents of a kind a person may do this to; null when memberships have no say.
 * @param action id of a Strapi permission action
 */
export function conditionOn(kind: Kind, action: string, scope: Scope): Condition | null {
  const reading = action === READ;
  switch (kind) {
    case 'entry':
      return within('unit.documentId', reading ? scope.reads : scope.writes);
    case 'unit':
      return within('documentId', reading ? scope.reads : scope.writes);
    case 'municipality':
      return within('documentId', reading ? scope.seesMunicipalities : scope.runsMunicipalities);
    case 'membership':
      return within('documentId', new Set());
    case null:
      return null;
  }
}

/** Pictures are shared by all, but only their owner may change, replace or remove one. */
export const ownFiles = (user: number): Condition => ({ 'createdBy.id': { $in: [user] } });

/** `{ 'unit.documentId': x }` as the database layer wants it: `{ unit: { documentId: x } }`. */
export const whereOf = (condition: Condition): object =>
  Object.fromEntries(
    Object.entries(condition).map(([path, value]) => {
      const [field, nested] = path.split('.');
      return [field ?? path, nested === undefined ? value : { [nested]: value }] as const;
    }),
  );
