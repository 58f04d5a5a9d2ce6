import type { UID } from '@strapi/strapi';
import type { Context } from '../context';
import { localeParam } from '../drafts/locale';
import { underPermit } from '../guard/permit';
import type { Actor, TransitionRequest } from '../types';
import type { Times } from '../workflow/times';
import { changeByTransition } from './change-by-transition';
import { aboutCase, recordHappening } from './happening';
import { describe } from './open';
import { type CaseChange, type CaseRecord, changeCase } from './store';
import { wakeFor } from '../schedule/wake';
import type { Survey } from './survey';

/** A transition that has been found allowed, in its transaction, with its case locked. */
export interface AllowedTransition {
  request: TransitionRequest;
  /** the request's times that count; see `readTimes` */
  times: Times;
  record: CaseRecord;
  look: Survey;
  actor: Actor;
  at: Date;
}

/** What Strapi calls published follows what the change says of being live; a change that says nothing touches nothing. */
async function act({ strapi }: Context, { live }: CaseChange, { draft }: Survey): Promise<void> {
  if (live === undefined) return;
  const { uid, documentId, locale } = draft.key;
  const entry = { documentId, ...localeParam(locale) };
  const documents = strapi.documents(uid as UID.ContentType);
  await underPermit({ key: draft.key, revision: draft.revision }, async () => {
    if (live) await documents.publish(entry);
    else await documents.unpublish(entry);
  });
}

/** What a submission hands over is answered for where its draft says by now, also when no save told of it. */
const aboutSubmitted = async (context: Context, { request, record, look }: AllowedTransition) =>
  request.action === 'submit' && look.draft.revision !== record.revision
    ? describe(context, look.draft)
    : {};

/** Does what was allowed: act, change, tell, record. Everything is undone when a listener throws. */
export async function carryOut(context: Context, allowed: AllowedTransition): Promise<CaseRecord> {
  const { strapi, registrations } = context;
  const { request, times, record, look, actor, at } = allowed;
  const { action, redirectTo } = request;
  const { draft } = look;
  const change = {
    ...changeByTransition({ action, times }, record, look, actor),
    ...(await aboutSubmitted(context, allowed)),
  };

  await act(context, change, look);
  const changed = await changeCase(strapi, record, change);
  const step = { action, key: draft.key, from: record.stage, to: changed.stage };
  for (const tell of registrations.listeners) {
    await tell({
      ...step,
      live: changed.live,
      unit: changed.unit,
      revision: draft.revision,
      draft,
      times,
      at,
      ...(redirectTo !== undefined && { redirectTo }),
    });
  }
  await recordHappening(context, {
    ...aboutCase(changed),
    ...step,
    revision: draft.revision,
    submittedBy: record.submittedBy,
    draft,
    actor,
    roles: look.roles,
    comment: request.comment?.trim(),
    times,
    at,
  });
  await wakeFor(context, times);
  return changed;
}
