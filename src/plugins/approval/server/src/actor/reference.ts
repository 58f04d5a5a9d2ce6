import type { Actor } from '../types';

/** The reference of an actor: what stands in the audit log and among contributors instead of a name. */
export const actorReference = (actor: Actor) =>
  actor.kind === 'system' ? ('system' as const) : (`${actor.kind}:${actor.id}` as const);
