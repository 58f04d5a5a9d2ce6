import type { Person } from './answers';
import type { Revision } from './vocabulary';

/** What the presence route answers with, for both halves. */
export interface Presence {
  /** who else has the draft open, and since when */
  others: { id: number; name: string; since: string }[];
  /** the last change of the content since the asker opened it; `hadRevision` is what they opened, if it is known */
  savedSince: {
    by: Person;
    at: string;
    hadRevision: Revision | null;
    revision: Revision;
  } | null;
}

/** How often whoever has a draft open says so, in seconds. */
export const HEARTBEAT_SECONDS = 15;
/** Whoever has said nothing for so long, in seconds, has it no longer open. */
export const AWAY_AFTER_SECONDS = 45;
