import type { Context } from '../context';
import type { Times } from '../workflow/times';

/** The job that does what is due. */
export const TIMED_TRANSITIONS = 'timed-transitions';

/** Asks to be woken when each of these times has come; in the caller's transaction. */
export async function wakeFor({ jobs }: Context, times: Times): Promise<void> {
  for (const time of [times.dueAt, times.publishAt, times.unpublishAt]) {
    if (time !== undefined) await jobs.at(TIMED_TRANSITIONS, new Date(time));
  }
}
