import type { UID } from '@strapi/strapi';
import { currentActor, languageOf } from '../actor/actor';
import { appendToAuditLog } from '../audit/append';
import type { Context } from '../context';
import { refuse } from '../errors';
import { underPermit } from '../guard/permit';
import type { Action, EntryKey, TransitionRequest } from '../types';
import { assertAllowed, assertKnown, assertWellFormed } from './assert-allowed';
import { changeByTransition } from './change-by-transition';
import { caseFor } from './open';
import { type CaseRecord, changeCase, lockCase } from './store';
import { survey, type Survey } from './survey';

/** What the action does to the published rows. */
async function act({ strapi }: Context, action: Action, { draft }: Survey): Promise<void> {
  if (action !== 'publish' && action !== 'unpublish') return;
  const { uid, documentId, locale } = draft.key;
  const documents = strapi.documents(uid as UID.ContentType);
  await underPermit({ key: draft.key, revision: draft.revision }, async () => {
    if (action === 'publish') await documents.publish({ documentId, locale });
    else await documents.unpublish({ documentId, locale });
  });
}

/**
 * Moves a case: lock, check, act, record, all in one transaction.
 * @throws a refusal of the closed list; then nothing has changed
 */
export async function transition(
  context: Context,
  key: EntryKey,
  request: TransitionRequest,
): Promise<CaseRecord> {
  const { strapi, registrations } = context;
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
    assertWellFormed(request, actor, at);

    await act(context, request.action, look);
    const changed = await changeCase(
      strapi,
      record,
      changeByTransition(request, record, look, actor),
    );

    for (const tell of registrations.listeners) {
      await tell({
        action: request.action,
        key,
        from: record.stage,
        to: changed.stage,
        live: changed.live,
        unit: record.unit,
        revision: look.draft.revision,
        draft: look.draft,
        at,
        ...(request.redirectTo !== undefined && { redirectTo: request.redirectTo }),
      });
    }
    await appendToAuditLog(strapi, {
      key,
      action: request.action,
      from: record.stage,
      to: changed.stage,
      version: changed.version,
      revision: look.draft.revision,
      actor,
      roles: look.roles,
      comment: request.comment?.trim(),
      at,
    });
    return changed;
  });
}
