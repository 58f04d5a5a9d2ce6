import { errors } from '@strapi/utils';
import { asSystem } from '../actor/actor';
import { carryOut } from '../cases/carry-out';
import { lockCase } from '../cases/store';
import { survey } from '../cases/survey';
import type { Context } from '../context';
import type { Actor, EntryKey } from '../types';
import type { Times } from '../workflow/times';
import { dueStep, entriesDue } from './due';
import { stopSchedule } from './stop-schedule';
import { TIMED_TRANSITIONS } from './wake';

const NOBODY: Actor = { kind: 'system' };

const instant = (value: string | null): Times =>
  value === null ? {} : { unpublishAt: new Date(value).toISOString() };

/**
 * Does the one step of a case whose time has come; whoever had it planned was asked then. The lock and the second look
 * make it happen once, however many servers try.
 * @returns was there something to do?
 */
async function takeDueStep(context: Context, key: EntryKey): Promise<boolean> {
  return context.strapi.db.transaction(async () => {
    const at = new Date();
    const record = await lockCase(context.strapi, key);
    const action = record && dueStep(record, at);
    const look = record && action && (await survey(context, record, NOBODY));
    if (!record || !action || !look) return false;
    const { situation } = look;
    const sound = situation.revision === situation.approvedRevision && !situation.blocked;
    if (action === 'publish' && !sound) {
      await stopSchedule(context, record, look, at);
      return true;
    }
    const request = { action, version: record.version };
    const times = action === 'publish' ? instant(record.plannedUnpublishAt) : {};
    await carryOut(context, { request, times, record, look, actor: NOBODY, at });
    return true;
  });
}

/** Ours have a code; a listener's own are Strapi's. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof errors.ApplicationError ||
  (error instanceof Error && codeIn(error)?.startsWith('approval.') === true);

const codeIn = (error: Error) => (error as { details?: { code?: string } }).details?.code;

/**
 * A refusal will be one next time too, so a planned publication is given back to people; anything else may pass. A
 * removal, and the end of a hearing, are tried again.
 */
async function takeOrGiveBack(context: Context, key: EntryKey): Promise<boolean> {
  try {
    return await takeDueStep(context, key);
  } catch (error) {
    const { strapi } = context;
    if (!isRefusal(error)) throw error;
    strapi.log.error('A planned step was refused.', { ...key, reason: error.message });
    return strapi.db.transaction(async () => {
      const record = await lockCase(strapi, key);
      const look = record && (await survey(context, record, NOBODY));
      const at = new Date();
      if (!record || !look || dueStep(record, at) !== 'publish') return false;
      await stopSchedule(context, record, look, at);
      return true;
    });
  }
}

/** Does everything whose time has come, once each, also what a server slept through. Run again and again. */
async function runTimedTransitions(context: Context): Promise<void> {
  await asSystem(async () => {
    const failures: unknown[] = [];
    for await (const key of entriesDue(context.strapi, new Date())) {
      try {
        // A plan that was slept through has two steps due: in and out of view.
        while (await takeOrGiveBack(context, key));
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'Planned steps failed.');
  });
}

/** Servers are woken at each planned time; this is how late one that was started since then can be. */
const SWEEP_SECONDS = 5;

/** Lets time move cases from when the server listens. */
export function scheduleTransitions(context: Context): void {
  context.jobs.every(TIMED_TRANSITIONS, SWEEP_SECONDS, () => runTimedTransitions(context));
}
