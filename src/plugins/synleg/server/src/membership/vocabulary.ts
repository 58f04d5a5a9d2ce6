import type { Role } from 'strapi-plugin-approval/strapi-server';

/** Where a role is held: in one workplace, or in the municipality and so in all its workplaces. */
export type Place = 'unit' | 'municipality';

/** Every role with the place it belongs to; the one list of roles in this plugin. */
export const PLACE_OF_ROLE = {
  editor: 'unit',
  leader: 'unit',
  deputy: 'unit',
  member: 'unit',
  change_agent: 'unit',
  web_editor: 'municipality',
  project_lead: 'municipality',
} as const satisfies Record<Role, Place>;

export const ROLES = Object.keys(PLACE_OF_ROLE) as Role[];

/** Those who write in a unit; the others read. */
const WRITERS: ReadonlySet<Role> = new Set<Role>(['editor', 'leader', 'deputy', 'web_editor']);

/** May a person with this role write in the unit where the role is held? */
export const writes = (role: Role): boolean => WRITERS.has(role);

export const MEMBERSHIP = 'plugin::synleg.membership';
export const UNIT = 'api::unit.unit';
export const MUNICIPALITY = 'api::municipality.municipality';
export const USER = 'admin::user';

/** Strapi's own role that may do everything in the panel, and has no role in any case. */
export const SUPER_ADMIN = 'strapi-super-admin';
