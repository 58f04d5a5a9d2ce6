import type { Kind } from '../kinds';
import type { AdminRole } from './catalogue';

/** A permission as Strapi stores it. */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** A content type with the paths of all its fields and the languages it comes in. */
export interface GuardedType {
  uid: string;
  kind: Exclude<Kind, null>;
  locales: string[];
  fields: string[];
}

type Verb = 'create' | 'read' | 'update' | 'delete' | 'publish';
const WITH_FIELDS: readonly Verb[] = ['create', 'read', 'update'];

function verbsOn({ kind }: GuardedType, { writes, runsMunicipality }: AdminRole): Verb[] {
  switch (kind) {
    case 'entry':
      return writes ? ['create', 'read', 'update', 'delete', 'publish'] : ['read'];
    case 'unit':
      if (runsMunicipality) return ['create', 'read', 'update', 'delete', 'publish'];
      return writes ? ['read', 'update', 'publish'] : ['read'];
    case 'municipality':
      return runsMunicipality ? ['read', 'update'] : ['read'];
    case 'membership':
      return [];
  }
}

const permission = (verb: Verb, { uid, locales, fields }: GuardedType): Permission => ({
  action: `plugin::content-manager.explorer.${verb}`,
  subject: uid,
  properties: {
    ...(WITH_FIELDS.includes(verb) ? { fields } : {}),
    ...(locales.length > 0 ? { locales } : {}),
  },
  conditions: [],
});

const onFiles = (action: string): Permission => ({
  action: `plugin::upload.${action}`,
  subject: null,
  properties: {},
  conditions: [],
});

const filesOf = ({ writes }: AdminRole): Permission[] =>
  writes
    ? [onFiles('read'), onFiles('assets.create'), onFiles('assets.update')]
    : [onFiles('read')];

/**
 * All that a role of the panel may try, and nothing else: no settings, no marketplace, no content-type builder. Which
 * units it counts for is decided anew in every request. `publish` is Strapi's button: the approval answers it.
 */
export const permissionsOf = (role: AdminRole, types: readonly GuardedType[]): Permission[] => [
  ...types.flatMap((type) => verbsOn(type, role).map((verb) => permission(verb, type))),
  ...filesOf(role),
];
