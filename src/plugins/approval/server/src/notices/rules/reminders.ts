import type { NoticeKind } from '../../../../shared/notices';
import { keepsWaiting, type Waiting } from '../../workflow/waiting';

export type ReminderKind = Extract<
  NoticeKind,
  'waited_long' | 'hearing_ends_soon' | 'hearing_over'
>;

/** How a case stands, as far as reminding goes. */
export interface WaitingCase extends Omit<Waiting, 'contributors'> {
  /** since when it stands in its stage */
  movedAt: Date;
  dueAt: Date | null;
}

export interface ReminderTimes {
  remindAfterDays: number;
  remindBeforeHours: number;
}

export interface Reminder {
  kind: ReminderKind;
  /** names the thing that it reminds of, so that it is given once: another round or another date is another thing */
  round: string;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

function aboutHearing(
  { stage, movedAt, dueAt }: WaitingCase,
  { remindBeforeHours }: ReminderTimes,
  now: Date,
): Reminder[] {
  if (stage !== 'hearing' || dueAt === null) return [];
  const round = dueAt.toISOString();
  if (dueAt <= now) return [{ kind: 'hearing_over', round }];
  const soon = +dueAt - +now <= remindBeforeHours * HOUR;
  // Who was asked a moment ago knows the date.
  const openedBefore = +dueAt - +movedAt > remindBeforeHours * HOUR;
  return soon && openedBefore ? [{ kind: 'hearing_ends_soon', round }] : [];
}

/** What it is time to remind of. Whether it has been done already is the caller's to know. */
export function dueReminders(waiting: WaitingCase, times: ReminderTimes, now: Date): Reminder[] {
  const lasts = waiting.stage === 'hearing' && waiting.dueAt !== null;
  const long = !lasts && +now - +waiting.movedAt >= times.remindAfterDays * DAY;
  return [
    ...aboutHearing(waiting, times, now),
    ...(long && keepsWaiting(waiting)
      ? [{ kind: 'waited_long' as const, round: waiting.movedAt.toISOString() }]
      : []),
  ];
}
