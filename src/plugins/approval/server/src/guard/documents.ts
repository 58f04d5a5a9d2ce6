import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { NO_LOCALE } from '../../../shared/vocabulary';
import { say } from '../../../shared/words/say';
import { currentActor, languageOf } from '../actor/actor';
import { followDelete } from '../cases/follow-delete';
import { followSave } from '../cases/follow-save';
import { type CaseRecord, findCase, keyOf, lockCase } from '../cases/store';
import { authorsOf } from '../workflow/contributors';
import type { Context } from '../context';
import { loadDraft } from '../drafts/load';
import { isLocalized, localeIn } from '../drafts/locale';
import { refuse } from '../errors';
import { workflowOf } from '../governed';
import type { Actor, EntryKey } from '../types';
import { lossOf } from './lost-update';
import { permitFor } from './permit';

type Middleware = Modules.Documents.Middleware.Middleware;
type Call = Parameters<Middleware>[0];
type Next = () => Promise<Result>;
/** Whatever the document service answers; the guard hands it on as it is. */
type Result = Awaited<ReturnType<Middleware>>;

interface Params {
  documentId?: string;
  locale?: string | string[] | null;
  status?: string;
}

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/** The entries that an answer of the document service is about. */
function keysIn(uid: string, result: unknown): EntryKey[] {
  const answer = result as {
    documentId?: string;
    locale?: string | null;
    entries?: unknown[];
  } | null;
  if (!answer) return [];
  if (Array.isArray(answer.entries)) return answer.entries.flatMap((entry) => keysIn(uid, entry));
  const { documentId, locale } = answer;
  return documentId ? [{ uid, documentId, locale: localeIn(locale) }] : [];
}

/** The locales of a document that a call is about, as the database has them. */
async function localesOf(strapi: Core.Strapi, uid: string, params: Params): Promise<string[]> {
  if (!isLocalized(strapi, uid)) return [NO_LOCALE];
  const asked = params.locale ?? (await defaultLocale(strapi));
  if (asked !== '*') return [asked].flat();
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId: params.documentId }, select: ['locale'] })) as {
    locale: string;
  }[];
  return [...new Set(rows.map((row) => row.locale))];
}

const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi
    .plugin('i18n')
    .service<{ getDefaultLocale(): Promise<string> }>('locales')
    .getDefaultLocale();

/** Was this draft approved, and is it another one now? */
function changedSinceApproval(record: CaseRecord | null, revision: string): boolean {
  const approved = record?.approvedRevision ?? record?.lapsedRevision ?? record?.liveRevision;
  return approved !== null && approved !== undefined && approved !== revision;
}

/** Refuses what would change published rows, and says whether a text changed after approval is what is wrong. */
async function refusePublication(context: Context, uid: string, params: Params): Promise<never> {
  const { strapi } = context;
  const language = languageOf(currentActor(strapi));
  const locales = params.documentId ? await localesOf(strapi, uid, params) : [];
  for (const locale of locales) {
    const key = { uid, documentId: params.documentId ?? '', locale };
    const draft = await loadDraft(strapi, key);
    if (draft && changedSinceApproval(await findCase(strapi, key), draft.revision)) {
      throw refuse('content_changed', language);
    }
  }
  throw refuse('publish_outside_workflow', language);
}

/** Publishes under a permit, and only the content that the permit names. */
async function changePublished(context: Context, call: Call, next: Next): Promise<Result> {
  const params = call.params as Params;
  const permit = permitFor(call.uid, params.documentId, params.locale);
  if (!permit) return refusePublication(context, call.uid, params);
  if (call.action === 'publish') {
    const draft = await loadDraft(context.strapi, permit.key);
    if (draft?.revision !== permit.revision) {
      throw refuse('content_changed', languageOf(currentActor(context.strapi)));
    }
  }
  return next();
}

/** All languages at once and in one order, so that two saves of one document cannot wait for each other. */
async function lockCasesOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<CaseRecord[]> {
  const locales = await localesOf(strapi, uid, { documentId, locale: '*' });
  const records: CaseRecord[] = [];
  for (const locale of locales.sort()) {
    const record = await lockCase(strapi, { uid, documentId, locale });
    if (record) records.push(record);
  }
  return records;
}

/** A discard needs something live to go back to: without it Strapi would throw the draft away for nothing. */
async function assertDiscardable(context: Context, call: Call, records: CaseRecord[]) {
  const asked = await localesOf(context.strapi, call.uid, call.params);
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
  const asked = await localesOf(context.strapi, call.uid, call.params);
  const record = records.find(({ entryLocale }) => asked.includes(entryLocale));
  return record ? lossOf(context, keyOf(record), actor) : null;
}

async function saveDraft(context: Context, call: Call, next: Next): Promise<Result> {
  const { strapi } = context;
  const { documentId } = call.params as Params;
  const before = documentId ? await lockCasesOf(strapi, call.uid, documentId) : [];
  if (call.action === 'discardDraft') await assertDiscardable(context, call, before);
  const actor = currentActor(strapi);
  const loss = await lossIn(context, call, before, actor);
  const result = await next().catch((error: unknown) => {
    // Strapi trips over list items that somebody else has replaced, in words that help nobody.
    throw loss && !(error instanceof errors.ForbiddenError) ? loss : error;
  });
  const action = call.action === 'discardDraft' ? 'discard' : 'edit';
  for (const key of keysIn(call.uid, result)) {
    const source = before.find((record) => record.entryLocale === key.locale);
    const copied = call.action === 'clone' && source ? { copiedFrom: authorsOf(source) } : {};
    await followSave(context, { key, actor, action, loss, ...copied });
  }
  return result;
}

async function deleteEntry(context: Context, call: Call, next: Next): Promise<Result> {
  const { strapi } = context;
  const params = call.params as Params;
  const actor = currentActor(strapi);
  const locales = await localesOf(strapi, call.uid, params);
  const cases = await lockCasesOf(strapi, call.uid, params.documentId ?? '');
  const records = cases.filter((record) => locales.includes(record.entryLocale));
  if (records.some((record) => record.live)) throw refuse('still_live', languageOf(actor));
  const result = await next();
  for (const record of records) await followDelete(context, record, actor);
  return result;
}

function step(call: Call) {
  // REST deletes "as published" by default, so the status says nothing here.
  if (call.action === 'delete') return deleteEntry;
  if ((call.params as Params).status === 'published') return changePublished;
  switch (call.action) {
    case 'create':
    case 'update':
    case 'clone':
    case 'discardDraft':
      return saveDraft;
    default:
      // Unknown to us, so it might publish: publish, unpublish and whatever Strapi adds later.
      return changePublished;
  }
}

/** The first net: everything that goes through Strapi's document service. */
export function guardDocuments(context: Context): Middleware {
  const { strapi } = context;
  // Strapi types the answer by the action; the guard hands it on whatever it is.
  const middleware = async (call: Call, next: Next): Promise<Result> => {
    if (READS.has(call.action) || workflowOf(strapi, call.uid) === null) return next();
    return strapi.db.transaction(() => step(call)(context, call, next));
  };
  return middleware;
}
