import { keepsWaiting, type Waiting } from './waiting';

/** What decides whether a case has waited too long. */
export interface Dated extends Waiting {
  dueAt: string | Date | null;
  movedAt: string | Date;
}

const DAY = 24 * 3_600_000;

/** The instant before which a case must have moved to have stood still for so many days. */
export const daysBefore = (now: Date, days: number): Date => new Date(+now - days * DAY);

/**
 * Its date has passed, or it has kept somebody waiting for longer than the project allows. A hearing with a date is late
 * when that has passed, not before.
 */
export function isOverdue(dated: Dated, remindAfterDays: number, now: Date): boolean {
  if (dated.dueAt !== null && new Date(dated.dueAt) <= now) return true;
  if (dated.stage === 'hearing' && dated.dueAt !== null) return false;
  return keepsWaiting(dated) && new Date(dated.movedAt) <= daysBefore(now, remindAfterDays);
}
