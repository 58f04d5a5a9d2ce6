import { type CaseRecord, keyOf, lockCase } from '../cases/store';
import type { Context } from '../context';
import { keepingWaiting } from '../inbox/conditions';
import type { Holder, UserId } from '../types';
import { MOVES_ON } from '../workflow/transitions';
import { alreadyReminded, noteReminder, orphanedOnce, reminderOnce } from './given-reminders';
import { dueReminders, type ReminderKind } from './rules/reminders';
import type { Telling } from './rules/tellings';
import { noticeSettings } from './settings';
import { awaitedBy, tellOfCase } from './awaited';

/** The name of the rounds that remind. */
export const REMINDERS = 'reminders';
const AT_A_TIME = 200;

/** A reminder that somebody should get, unless they have got it. */
interface Duty {
  once: string;
  tellings: Telling[];
}

const instant = (value: string | null): Date | null => (value === null ? null : new Date(value));

function dutiesOf(
  { strapi }: Context,
  record: CaseRecord,
  holders: readonly Holder[],
  now: Date,
): Duty[] {
  const awaited = awaitedBy(
    record,
    holders.filter(({ unit }) => unit === record.unit),
  );
  const reminders = dueReminders(
    { ...record, movedAt: new Date(record.movedAt), dueAt: instant(record.dueAt) },
    noticeSettings(strapi),
    now,
  );
  // In a hearing everybody has been asked, but not everybody can end it.
  const mayMoveOn = (user: UserId) =>
    record.stage !== 'hearing' ||
    holders.some((one) => one.user === user && MOVES_ON.hearing.includes(one.role));
  const toldOf = (kind: ReminderKind) =>
    awaited.filter(({ user }) => kind !== 'waited_long' || mayMoveOn(user));
  const unseen = awaited.filter(({ kind }) => kind === 'orphaned');
  return [
    { once: orphanedOnce(record), tellings: unseen },
    // Each person once: whoever takes over what has waited long is reminded too.
    ...reminders.flatMap(({ kind, round }) =>
      toldOf(kind).map(({ user }) => ({
        once: reminderOnce(record, kind, `${round}:${user}`),
        tellings: [{ user, kind }],
      })),
    ),
  ].filter(({ tellings }) => tellings.length > 0);
}

/** Reminds in a transaction of its own; the lock and the second look let one server do it, once. */
async function remindOnce(context: Context, seen: CaseRecord, once: string, now: Date) {
  await context.strapi.db.transaction(async () => {
    const record = await lockCase(context.strapi, keyOf(seen));
    if (record?.unit == null) return;
    const holders = await context.registrations.resolver.holders([record.unit]);
    const duty = dutiesOf(context, record, holders, now).find((one) => one.once === once);
    if (!duty || (await alreadyReminded(context, [once])).has(once)) return;
    await noteReminder(context, once, now);
    await tellOfCase(context, record, duty.tellings, { once, at: now, byMail: true });
  });
}

const waitingAfter = async ({ strapi }: Context, id: number): Promise<CaseRecord[]> =>
  (await strapi.db.query('plugin::approval.case').findMany({
    where: { $and: [{ id: { $gt: id } }, keepingWaiting] },
    orderBy: { id: 'asc' },
    limit: AT_A_TIME,
  })) as CaseRecord[];

/** Reminds those whom cases wait for, of each thing once, also of what came about while no server ran. */
export async function giveReminders(context: Context): Promise<void> {
  const now = new Date();
  let records = await waitingAfter(context, 0);
  for (let last = records.at(-1); last; last = records.at(-1)) {
    const units = records.flatMap(({ unit }) => (unit === null ? [] : [unit]));
    const holders = await context.registrations.resolver.holders([...new Set(units)]);
    const duties = records.map((record) => dutiesOf(context, record, holders, now));
    const names = duties.flat().map(({ once }) => once);
    const given = await alreadyReminded(context, names);
    for (const [at, record] of records.entries()) {
      for (const { once } of duties[at] ?? []) {
        if (!given.has(once)) await remindOnce(context, record, once, now);
      }
    }
    records = await waitingAfter(context, last.id);
  }
}
