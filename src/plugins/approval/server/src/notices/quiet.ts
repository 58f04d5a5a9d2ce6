import { AsyncLocalStorage } from 'node:async_hooks';
import { type CaseRecord, lockCase } from '../cases/store';
import type { Context } from '../context';
import type { EntryKey } from '../types';
import { awaitedBy, tellOfCase } from './awaited';
import { alreadyReminded, noteReminder, orphanedOnce } from './given-reminders';
import type { Telling } from './rules/tellings';

const untold = new AsyncLocalStorage<Map<string, EntryKey>>();

/** Are people told now? When not, remembers the entry, so that they learn how it ended. */
export function isQuietAbout(key: EntryKey): boolean {
  const entries = untold.getStore();
  entries?.set(JSON.stringify(key), key);
  return entries !== undefined;
}

const isOrphaned = ({ kind }: Telling) => kind === 'orphaned';

/** That nobody leads a unit is told once, here or by the rounds that remind. */
async function onceIfOrphaned(
  context: Context,
  record: CaseRecord,
  awaited: Telling[],
): Promise<Telling[]> {
  if (!awaited.some(isOrphaned)) return awaited;
  const once = orphanedOnce(record);
  if ((await alreadyReminded(context, [once])).has(once)) {
    return awaited.filter((telling) => !isOrphaned(telling));
  }
  await noteReminder(context, once, new Date());
  return awaited;
}

/** Shows people what waits for them, without a mail. */
async function showWhatWaits(context: Context, key: EntryKey): Promise<void> {
  const record = await lockCase(context.strapi, key);
  if (record?.unit == null || record.stage === 'drafting') return;
  const atRest = record.stage === 'published' && record.emergency === null;
  if (atRest) return;
  const holders = await context.registrations.resolver.holders([record.unit]);
  const awaited = await onceIfOrphaned(context, record, awaitedBy(record, holders));
  const at = new Date(record.movedAt);
  const once = `waiting:${record.id}:${at.toISOString()}`;
  if (awaited.length === 0 || (await alreadyReminded(context, [once])).has(once)) return;
  await noteReminder(context, once, new Date());
  await tellOfCase(context, record, awaited, { once, at, byMail: false });
}

/**
 * Runs work that moves many cases, such as a seed or an import: nobody is told of each step, and nothing is mailed. At
 * its end, those for whom something waits find it among their notices.
 */
export async function quietly<T>(context: Context, work: () => Promise<T>): Promise<T> {
  const entries = new Map<string, EntryKey>();
  const result = await untold.run(entries, work);
  for (const key of entries.values()) {
    await context.strapi.db.transaction(() => showWhatWaits(context, key));
  }
  return result;
}
