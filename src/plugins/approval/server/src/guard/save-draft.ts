import { errors } from '@strapi/utils';
import { say } from '../../../shared/words/say';
import { currentActor, languageOf } from '../actor/actor';
import { followSave } from '../cases/follow-save';
import { type CaseRecord, keyOf } from '../cases/store';
import type { Context } from '../context';
import { refuse } from '../errors';
import type { Actor, EntryKey } from '../types';
import { authorsOf } from '../workflow/contributors';
import type { ContributorRef } from '../workflow/situation';
import { askedLocales, localesIn } from './asked-locales';
import { type Call, lockCasesOf, type Params, type Result, type Step } from './call';
import { lossOf } from './lost-update';

/** A discard needs something live to go back to: without it Strapi would throw the draft away for nothing. */
async function assertDiscardable(context: Context, call: Call, records: CaseRecord[]) {
  const asked = await askedLocales(context.strapi, call.uid, call.params);
  for (const locale of asked) {
    const record = records.find((one) => one.entryLocale === locale);
    if (record?.live) continue;
    const language = languageOf(currentActor(context.strapi));
    const stage = say(language, `stage_${record?.stage ?? 'drafting'}`);
    throw refuse('action_not_allowed_in_stage', language, { values: { stage } });
  }
}

/** What a save or discard of an existing draft would write over unseen. */
async function lossIn(
  context: Context,
  call: Call,
  records: CaseRecord[],
  actor: Actor,
): Promise<Error | null> {
  if (call.action !== 'update' && call.action !== 'discardDraft') return null;
  const asked = await askedLocales(context.strapi, call.uid, call.params);
  const record = records.find(({ entryLocale }) => asked.includes(entryLocale));
  return record ? lossOf(context, keyOf(record), actor) : null;
}

/** The drafts that a call has written. Its answer tells the document alone: the rest is what its caller selected. */
async function writtenDrafts(context: Context, call: Call, result: Result): Promise<EntryKey[]> {
  const { uid, action } = call;
  const params = call.params as Params;
  const isNew = action === 'create' || action === 'clone';
  const { documentId } = isNew ? ((result ?? {}) as Params) : params;
  if (documentId === undefined) return [];
  const locales =
    action === 'clone'
      ? await localesIn(context.strapi, uid, documentId)
      : await askedLocales(context.strapi, uid, { documentId, locale: params.locale });
  return locales.map((locale) => ({ uid, documentId, locale }));
}

/** Who wrote what a copy was made of; a copy in a language of its own is made of all. */
function authorsOfSource(records: CaseRecord[], locale: string): ContributorRef[] {
  const source = records.filter(({ entryLocale }) => entryLocale === locale);
  return (source.length > 0 ? source : records).flatMap(authorsOf);
}

/** A save of a draft, whatever it is called: its case is told before it is over. */
export const saveDraft: Step = async (context, call, next) => {
  const before = await lockCasesOf(context.strapi, call.uid, (call.params as Params).documentId);
  if (call.action === 'discardDraft') await assertDiscardable(context, call, before);
  const actor = currentActor(context.strapi);
  const loss = await lossIn(context, call, before, actor);
  const result = await next().catch((error: unknown) => {
    // Strapi trips over list items that somebody else has replaced, in words that help nobody.
    throw loss && !(error instanceof errors.ForbiddenError) ? loss : error;
  });
  const action = call.action === 'discardDraft' ? 'discard' : 'edit';
  for (const key of await writtenDrafts(context, call, result)) {
    const copiedFrom = call.action === 'clone' ? authorsOfSource(before, key.locale) : [];
    await followSave(context, { key, actor, action, loss, copiedFrom });
  }
  return result;
};
