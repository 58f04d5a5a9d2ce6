import { AsyncResource } from 'node:async_hooks';

/** Runs work for nobody in particular. */
export type ForNobody = <T>(work: () => T) => T;

/**
 * A timer carries on whatever it was set in: a round asked for by a request would run in its user's name and believe
 * itself in its transaction. Called where there is neither, such as at registration, this is the way out of both.
 */
export function forNobody(): ForNobody {
  const outside = new AsyncResource('approval.jobs');
  return (work) => outside.runInAsyncScope(work);
}
