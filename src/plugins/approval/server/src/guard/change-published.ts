import { currentActor, languageOf } from '../actor/actor';
import { type CaseRecord, findCase } from '../cases/store';
import type { Context } from '../context';
import { loadDraft } from '../drafts/load';
import { refuse } from '../errors';
import { askedLocales } from './asked-locales';
import type { Params, Step } from './call';
import { permitFor } from './permit';

/** Was this draft approved, and is it another one now? */
function changedSinceApproval(record: CaseRecord | null, revision: string): boolean {
  const approved = record?.approvedRevision ?? record?.lapsedRevision ?? record?.liveRevision;
  return approved !== null && approved !== undefined && approved !== revision;
}

/** Refuses what would change published rows, and says whether a text changed after approval is what is wrong. */
async function refusePublication(context: Context, uid: string, params: Params): Promise<never> {
  const { strapi } = context;
  const language = languageOf(currentActor(strapi));
  const locales = params.documentId ? await askedLocales(strapi, uid, params) : [];
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
export const changePublished: Step = async (context, call, next) => {
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
};
