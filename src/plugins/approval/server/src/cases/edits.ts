import { appendToAuditLog, actorReference } from '../audit/append';
import { type Context, rolesOf, userOf } from '../context';
import { type HashedDraft, loadDraft, modelsOf } from '../drafts/load';
import { titleOf } from '../drafts/title';
import type { Actor, EntryKey, Role } from '../types';
import { stageAfterDiscard, stageAfterEdit } from '../workflow/edit';
import type { ContributorRef } from '../workflow/situation';
import {
  type CaseChange,
  type CaseRecord,
  changeCase,
  findCase,
  lockCase,
  openCase,
  removeCase,
} from './store';

/** What a save was: `discard` threw the draft away for what is live. */
export type SaveAction = 'edit' | 'discard';

const withContributor = (contributors: ContributorRef[], actor: Actor): ContributorRef[] => [
  ...new Set([...contributors, actorReference(actor)]),
];

async function describe(context: Context, draft: HashedDraft) {
  const model = modelsOf(context.strapi)(draft.key.uid);
  const unit = await context.registrations.resolver.unitOf(draft);
  return { title: titleOf(model, draft.document), unit };
}

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

async function openCaseFor(context: Context, draft: HashedDraft, actor: Actor, action: string) {
  const about = await describe(context, draft);
  const record = await openCase(context.strapi, draft, {
    ...about,
    contributors: [actorReference(actor)],
  });
  await appendToAuditLog(context.strapi, {
    key: draft.key,
    action,
    from: null,
    to: record.stage,
    version: record.version,
    revision: draft.revision,
    actor,
    roles: await rolesOf(context, actor, about.unit),
    at: new Date(),
  });
  return record;
}

/** The case of a draft; opens it for a draft that came in past the document service, such as an import. */
export async function caseFor(context: Context, key: EntryKey): Promise<CaseRecord | null> {
  const existing = await findCase(context.strapi, key);
  if (existing) return existing;
  return context.strapi.db.transaction(async () => {
    const draft = await loadDraft(context.strapi, key);
    return draft && openCaseFor(context, draft, { kind: 'system' }, 'found');
  });
}

/** Follows the deletion of a draft, inside its transaction: the case goes, its history stays. */
export async function followDelete(
  context: Context,
  record: CaseRecord,
  actor: Actor,
): Promise<void> {
  await removeCase(context.strapi, record);
  await appendToAuditLog(context.strapi, {
    key: { uid: record.entryUid, documentId: record.entryId, locale: record.entryLocale },
    action: 'delete',
    from: record.stage,
    to: null,
    version: record.version + 1,
    revision: record.revision,
    actor,
    roles: await rolesOf(context, actor, record.unit),
    at: new Date(),
  });
}
