import type { Core } from '@strapi/strapi';
import type { FourEyes, Role, UserId } from '../../shared/vocabulary';
import type { Follower } from './cases/happening';
import { createJobs, type Jobs } from './jobs/jobs';
import type {
  Actor,
  Check,
  PublicCopies,
  RoleResolver,
  TransitionListener,
  TypeNames,
} from './types';

/** What other plugins have registered. Without a resolver nobody has a role, so nothing can move. */
export interface Registrations {
  resolver: RoleResolver;
  checks: Check[];
  nameOfType: TypeNames;
  listeners: TransitionListener[];
  /** null as long as nobody keeps copies for the public */
  copies: PublicCopies | null;
}

/** What every step of this plugin works with. */
export interface Context {
  strapi: Core.Strapi;
  fourEyes: FourEyes;
  registrations: Registrations;
  /** parts of this plugin that share the transaction of whatever happens to a case */
  followers: Follower[];
  jobs: Jobs;
}

/** Stands in until a resolver is registered. */
export const NOBODY: RoleResolver = {
  unitOf: () => null,
  rolesIn: () => Promise.resolve([]),
  unitsOf: () => Promise.resolve([]),
  holders: () => Promise.resolve([]),
  describeUnits: () => Promise.resolve(new Map()),
};

export const createContext = (strapi: Core.Strapi): Context => ({
  strapi,
  fourEyes: strapi.config.get<FourEyes>('plugin::approval.fourEyes'),
  registrations: {
    resolver: NOBODY,
    checks: [],
    nameOfType: () => null,
    listeners: [],
    copies: null,
  },
  followers: [],
  jobs: createJobs(strapi),
});

/** A case that has kept somebody waiting for so many days is overdue: the days after which they are reminded. */
export const remindAfterDays = ({ strapi }: Context): number =>
  strapi.config.get<number>('plugin::approval.remindAfterDays');

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
