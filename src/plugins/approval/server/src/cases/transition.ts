import type { UID } from '@strapi/strapi';
import { ACTIONS, type Action } from '../../../shared/vocabulary';
import { say } from '../../../shared/words/say';
import { currentActor, languageOf } from '../actor/actor';
import { appendToAuditLog } from '../audit/append';
import { type Context, userOf } from '../context';
import { refuse } from '../errors';
import { underPermit } from '../guard/permit';
import type { Actor, EntryKey, TransitionRequest } from '../types';
import { refusals } from '../workflow/refusals';
import { futureInstant } from '../workflow/times';
import { destination, RULES } from '../workflow/transitions';
import { caseFor } from './edits';
import { type CaseChange, type CaseRecord, changeCase, lockCase } from './store';
import { survey, type Survey } from './survey';

/** Roles and lapsed approvals come before the version, everything else after: a loser of a race is told it lost. */
function assertAllowed(request: TransitionRequest, record: CaseRecord, look: Survey, actor: Actor) {
  const language = languageOf(actor);
  const reasons = refusals(request.action, look.situation);
  const [first] = reasons;
  const outsideStage = reasons.includes('action_not_allowed_in_stage');
  if (first === 'not_your_role') throw refuse(first, language);
  if (first === 'content_changed' && outsideStage) throw refuse(first, language);
  if (request.version !== record.version) throw refuse('stale_version', language);
  if (first === undefined) return;
  const values = {
    stage: say(language, `stage_${record.stage}`),
    count: look.issues.filter((issue) => issue.severity === 'block').length,
  };
  throw refuse(first, language, {
    values,
    ...(first === 'requirements_not_met' && { issues: look.issues }),
  });
}

function assertKnown(action: string, actor: Actor) {
  if (ACTIONS.some((known) => known === action)) return;
  throw refuse('unknown_action', languageOf(actor), {
    values: { action, known: ACTIONS.join(', ') },
  });
}

function assertWellFormed(request: TransitionRequest, actor: Actor, now: Date) {
  const language = languageOf(actor);
  if (RULES[request.action].needsComment && !request.comment?.trim()) {
    throw refuse('comment_required', language);
  }
  const invalid = (field: string, reason: 'invalid_time_form' | 'invalid_time_not_offered') =>
    refuse('invalid_time', language, { values: { field, reason: say(language, reason) } });
  for (const field of ['publishAt', 'unpublishAt'] as const) {
    if (request[field] !== undefined) throw invalid(field, 'invalid_time_not_offered');
  }
  if (request.dueAt !== undefined && !futureInstant(request.dueAt, now)) {
    throw invalid('dueAt', 'invalid_time_form');
  }
}

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

function changeBy(
  request: TransitionRequest,
  record: CaseRecord,
  look: Survey,
  actor: Actor,
): CaseChange {
  const { revision, workflow } = look.situation;
  const stage = destination(request.action, record.stage, workflow);
  const moved = stage === record.stage ? {} : { stage, movedAt: new Date().toISOString() };
  switch (request.action) {
    case 'submit':
      return {
        ...moved,
        revision,
        submittedBy: userOf(actor),
        approvedRevision: null,
        approvedBy: null,
        lapsedRevision: null,
        dueAt: stage === 'hearing' ? (request.dueAt ?? null) : null,
      };
    case 'approve':
      return { ...moved, approvedRevision: revision, approvedBy: userOf(actor) };
    case 'request_changes':
    case 'withdraw':
      return { ...moved, approvedRevision: null, approvedBy: null, dueAt: null };
    case 'publish':
      return { ...moved, live: true, liveRevision: revision, contributors: [], dueAt: null };
    case 'unpublish':
      return { ...moved, live: false, liveRevision: null };
    case 'close_hearing':
    case 'comment':
      return moved;
  }
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
    const changed = await changeCase(strapi, record, changeBy(request, record, look, actor));

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
