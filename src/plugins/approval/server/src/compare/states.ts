import { languageOf } from '../actor/actor';
import type { Context } from '../context';
import { loadDraft } from '../drafts/load';
import { refuse } from '../errors';
import { type Content, keptContent } from '../kept-revisions/content';
import type { CaseRecord } from '../cases/store';
import type { Actor, EntryKey, Revision } from '../types';

/** A state of an entry as a reader names it: what the public sees, what is being written, or a revision it has had. */
export type State = 'live' | 'draft' | Revision;

async function kept(
  { strapi }: Context,
  actor: Actor,
  key: EntryKey,
  revision: Revision,
): Promise<Content> {
  const content = await keptContent(strapi, key, revision);
  if (!content) throw refuse('unknown_case', languageOf(actor), { words: 'unknown_revision' });
  return content;
}

/**
 * The canonical content of a state; null for `live` when nothing is live.
 * @throws approval.unknown_case when the entry never had the revision
 */
export async function contentOf(
  context: Context,
  actor: Actor,
  { key, record }: { key: EntryKey; record: CaseRecord },
  state: State,
): Promise<Content | null> {
  if (state === 'draft') {
    const draft = await loadDraft(context.strapi, key);
    if (!draft) throw refuse('unknown_case', languageOf(actor));
    return draft.canonical;
  }
  if (state !== 'live') return kept(context, actor, key, state);
  return record.liveRevision && kept(context, actor, key, record.liveRevision);
}
