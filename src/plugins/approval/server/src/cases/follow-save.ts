import { actorReference } from '../actor/reference';
import { appendToAuditLog } from '../audit/append';
import { type Context, rolesOf, userOf } from '../context';
import { type HashedDraft, loadDraft } from '../drafts/load';
import type { Actor, EntryKey, Role } from '../types';
import { stageAfterDiscard, stageAfterEdit } from '../workflow/edit';
import type { ContributorRef } from '../workflow/situation';
import { describe, openCaseFor } from './open';
import { type CaseChange, type CaseRecord, changeCase, lockCase } from './store';

/** What a save was: `discard` threw the draft away for what is live. */
export type SaveAction = 'edit' | 'discard';

const withContributor = (contributors: ContributorRef[], actor: Actor): ContributorRef[] => [
  ...new Set([...contributors, actorReference(actor)]),
];

const RESET: CaseChange = {
  approvedRevision: null,
  approvedBy: null,
  submittedBy: null,
  dueAt: null,
  publishAt: null,
  unpublishAt: null,
};

/** Only a discard that really leads back to the live revision counts as one; otherwise it is an edit like any other. */
const isDiscard = (record: CaseRecord, draft: HashedDraft, action: SaveAction) =>
  action === 'discard' && record.live && draft.revision === record.liveRevision;

function changeByDiscard(record: CaseRecord, draft: HashedDraft): CaseChange {
  const stage = stageAfterDiscard(record.live);
  return {
    ...RESET,
    revision: draft.revision,
    stage,
    lapsedRevision: null,
    contributors: [],
    movedAt: new Date().toISOString(),
  };
}

function changeByEdit(
  record: CaseRecord,
  draft: HashedDraft,
  actor: Actor,
  roles: Role[],
): CaseChange {
  const stage = stageAfterEdit(record.stage, roles);
  return {
    ...RESET,
    revision: draft.revision,
    stage,
    lapsedRevision: record.approvedRevision ?? record.lapsedRevision,
    // A web editor's correction goes to the leader unsubmitted by the group: the web editor has handed it over.
    submittedBy: stage === 'leader_review' ? userOf(actor) : null,
    contributors: withContributor(record.contributors, actor),
    movedAt: stage === record.stage ? record.movedAt : new Date().toISOString(),
  };
}

/**
 * Follows a draft that was saved, inside the transaction of the save: opens its case, or voids approvals when the
 * content really changed. A save that changes nothing moves nothing.
 */
export async function followSave(
  context: Context,
  key: EntryKey,
  actor: Actor,
  action: SaveAction,
): Promise<void> {
  const { strapi } = context;
  const record = await lockCase(strapi, key);
  const draft = await loadDraft(strapi, key);
  if (!draft) return;
  if (!record) {
    // What a program made is nobody's work yet; the case is opened by the first who writes in it or asks for it.
    if (actor.kind !== 'system') await openCaseFor(context, draft, actor, 'create');
    return;
  }
  if (record.revision === draft.revision) return;
  const about = await describe(context, draft);
  const roles = await rolesOf(context, actor, record.unit);
  const change = isDiscard(record, draft, action)
    ? changeByDiscard(record, draft)
    : changeByEdit(record, draft, actor, roles);
  const changed = await changeCase(strapi, record, { ...change, ...about });
  await appendToAuditLog(strapi, {
    key,
    action,
    from: record.stage,
    to: changed.stage,
    version: changed.version,
    revision: draft.revision,
    actor,
    roles,
    at: new Date(),
  });
}
