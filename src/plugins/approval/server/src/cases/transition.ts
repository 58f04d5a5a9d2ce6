import { currentActor, languageOf } from '../actor/actor';
import type { Context } from '../context';
import { refuse } from '../errors';
import type { EntryKey, TransitionRequest } from '../types';
import { assertAllowed, assertKnown, assertWellFormed } from './assert-allowed';
import { carryOut } from './carry-out';
import { caseFor } from './open';
import { type CaseRecord, lockCase } from './store';
import { survey } from './survey';

/**
 * Moves a case in the name of whoever is at work: lock, check, carry out, all in one transaction.
 * @throws a refusal of the closed list; then nothing has changed
 */
export async function transition(
  context: Context,
  key: EntryKey,
  request: TransitionRequest,
): Promise<CaseRecord> {
  const { strapi } = context;
  const actor = currentActor(strapi);
  const at = new Date();
  const unknown = () => refuse('unknown_case', languageOf(actor));
  if (!(await caseFor(context, key))) throw unknown();
  assertKnown(request.action, actor);

  return strapi.db.transaction(async () => {
    const record = await lockCase(strapi, key);
    const look = record && (await survey(context, record, actor));
    if (!record || !look) throw unknown();
    assertAllowed(request, record, look, actor);
    const times = assertWellFormed(request, actor, at);
    return carryOut(context, { request, times, record, look, actor, at });
  });
}
