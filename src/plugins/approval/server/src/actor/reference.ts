import type { Actor } from '../types';
import type { ContributorRef } from '../workflow/situation';

/** The reference of an actor: what stands in the audit log and among contributors instead of a name. */
export const actorReference = (actor: Actor) =>
  actor.kind === 'system' ? ('system' as const) : (`${actor.kind}:${actor.id}` as const);

/** Everyone who has written what an actor saves: a token of the panel writes for its owner. */
export const writersBehind = (actor: Actor): ContributorRef[] =>
  actor.kind === 'token' && actor.owner !== null
    ? [actorReference(actor), `user:${actor.owner}`]
    : [actorReference(actor)];
