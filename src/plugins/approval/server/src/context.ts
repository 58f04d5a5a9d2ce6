import type { Core } from '@strapi/strapi';
import type { FourEyes, Role, UserId } from '../../shared/vocabulary';
import type { Actor, Check, RoleResolver, TransitionListener } from './types';

/** What other plugins have registered. Without a resolver nobody has a role, so nothing can move. */
export interface Registrations {
  resolver: RoleResolver;
  checks: Check[];
  listeners: TransitionListener[];
}

/** What every step of this plugin works with. */
export interface Context {
  strapi: Core.Strapi;
  fourEyes: FourEyes;
  registrations: Registrations;
}

const NOBODY: RoleResolver = {
  unitOf: () => null,
  rolesIn: () => Promise.resolve([]),
  unitsOf: () => Promise.resolve([]),
  describeUnits: () => Promise.resolve(new Map()),
};

export const createContext = (strapi: Core.Strapi): Context => ({
  strapi,
  fourEyes: strapi.config.get<FourEyes>('plugin::approval.fourEyes'),
  registrations: { resolver: NOBODY, checks: [], listeners: [] },
});

/** The user behind an actor; null for tokens and the system, which have no role in any case. */
export const userOf = (actor: Actor): UserId | null => (actor.kind === 'user' ? actor.id : null);

/** The roles an actor has in cases of a unit today. */
export async function rolesOf(
  { registrations }: Context,
  actor: Actor,
  unit: string | null,
): Promise<Role[]> {
  const user = userOf(actor);
  return user === null || unit === null ? [] : registrations.resolver.rolesIn(user, unit);
}
