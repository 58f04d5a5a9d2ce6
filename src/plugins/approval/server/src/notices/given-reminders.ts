import type { CaseRecord } from '../cases/store';
import type { Context } from '../context';
import { REMINDER } from './store';

/** Names a reminder of a case, once and for all. */
export const reminderOnce = (record: CaseRecord, kind: string, round: string): string =>
  `${kind}:${record.id}:${round}`;

/** That nobody leads a case's unit is told once for each time that it waits for a leader. */
export const orphanedOnce = (record: CaseRecord): string =>
  reminderOnce(record, 'orphaned', new Date(record.movedAt).toISOString());

/** Which of these reminders have been given. */
export async function alreadyReminded({ strapi }: Context, names: string[]): Promise<Set<string>> {
  const rows = (await strapi.db
    .query(REMINDER)
    .findMany({ where: { once: { $in: names } }, select: ['once'] })) as { once: string }[];
  return new Set(rows.map(({ once }) => once));
}

/** Notes a reminder as given, in the transaction that gives it; the case must be locked. */
export async function noteReminder({ strapi }: Context, once: string, at: Date): Promise<void> {
  await strapi.db.query(REMINDER).create({ data: { once, at } });
}
