import type { Role } from '../../../shared/vocabulary';
import { type Context, userOf } from '../context';
import type { Actor, UserId } from '../types';
import { ALL, CASE, inUnits, type Where } from './cases-table';

/** What an actor may see today, and in which role: asked once for each request. */
export interface Sight {
  user: UserId | null;
  /** a super admin sees every case, though it waits for others */
  everything: boolean;
  held: readonly { role: Role; unit: string }[];
}

/** These look over many units; the others belong to theirs. */
const OVERSEEING: readonly Role[] = ['web_editor', 'project_lead'];

export async function sightOf({ registrations }: Context, actor: Actor): Promise<Sight> {
  const user = userOf(actor);
  return {
    user,
    everything: actor.kind === 'user' && actor.superAdmin,
    held: user === null ? [] : await registrations.resolver.unitsOf(user),
  };
}

const distinct = (held: Sight['held']) => [...new Set(held.map(({ unit }) => unit))];

/** Units in which the actor has one of these roles; all units of theirs when none is named. */
export const unitsOf = ({ held }: Sight, roles?: readonly Role[]): string[] =>
  distinct(roles ? held.filter(({ role }) => roles.includes(role)) : held);

/** Units that the actor belongs to, not those that they only look over. */
export const ownUnits = ({ held }: Sight): string[] =>
  distinct(held.filter(({ role }) => !OVERSEEING.includes(role)));

/** Cases that an actor may see at all. */
export const visible = (sight: Sight): Where => (sight.everything ? ALL : inUnits(unitsOf(sight)));

/** Cases of the units that an actor belongs to. */
export const ofOwnUnits = (sight: Sight): Where => inUnits(ownUnits(sight));

/** Every unit whose cases the actor may see. */
export async function unitsInSight({ strapi }: Context, sight: Sight): Promise<string[]> {
  if (!sight.everything) return unitsOf(sight);
  const units = await strapi.db
    .getConnection(strapi.db.metadata.get(CASE).tableName)
    .distinct()
    .whereNotNull('unit')
    .pluck('unit');
  return units as string[];
}
