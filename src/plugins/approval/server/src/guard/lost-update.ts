import type { Core } from '@strapi/strapi';
import { openedDraft } from '../../../shared/contracts';
import { moment } from '../../../shared/words/moment';
import { languageOf } from '../actor/actor';
import { contributingUser } from '../actor/people';
import { whoSaved } from '../actor/who-saved';
import { type Context, userOf } from '../context';
import { refuse } from '../errors';
import { savedSince } from '../kept-revisions/savings';
import type { Actor, EntryKey } from '../types';

interface Routed {
  params?: { model?: string; id?: string };
  request: { body?: unknown };
}

/**
 * When the draft was saved that the form of this request was opened with; null when the request is not about this entry
 * or does not say. The document service drops it, so it is read from the request itself.
 */
function openedAt(strapi: Core.Strapi, { uid, documentId }: EntryKey): Date | null {
  const http = strapi.requestContext.get() as Routed | undefined;
  if (http?.params?.model !== uid) return null;
  if (http.params.id !== undefined && http.params.id !== documentId) return null;
  const opened = openedDraft.safeParse(http.request.body);
  return opened.success ? new Date(opened.data.updatedAt) : null;
}

/**
 * What a person would write over who saves a draft: a change of its content since their form was opened, in their own other
 * window too. Callers that do not say what they opened are not asked.
 * @returns approval.stale_version with `savedBy`, `savedAt`, `hadRevision` and `revision`, to be thrown by whoever
 * knows that the save really changes something; null when nothing would be lost
 */
export async function lossOf(
  { strapi }: Context,
  key: EntryKey,
  actor: Actor,
): Promise<Error | null> {
  const opened = openedAt(strapi, key);
  const since = opened && (await savedSince(strapi, key, opened));
  if (!since) return null;
  const language = languageOf(actor);
  const { last, had } = since;
  const savedBy = await whoSaved(strapi, last.savedBy, language);
  const own = contributingUser(last.savedBy) === userOf(actor);
  return refuse('stale_version', language, {
    words: own ? 'stale_version_saved_by_you' : 'stale_version_saved',
    values: { name: savedBy.name, when: moment(language, new Date(last.at)) },
    more: { savedBy, savedAt: last.at, hadRevision: had, revision: last.revision },
  });
}
