import { languageOf } from '../actor/actor';
import { writersBehind } from '../actor/reference';
import { type Context, rolesOf, userOf } from '../context';
import { type HashedDraft, loadDraft } from '../drafts/load';
import { refuse } from '../errors';
import { stillSays } from '../kept-revisions/today';
import type { Actor, EntryKey, Role } from '../types';
import { withContributors } from '../workflow/contributors';
import { stageAfterDiscard, stageAfterEdit } from '../workflow/edit';
import type { ContributorRef } from '../workflow/situation';
import { aboutCase, recordHappening } from './happening';
import { describe, openCaseFor } from './open';
import { type CaseChange, type CaseRecord, changeCase, lockCase } from './store';

/**
 * What a save was: `discard` threw the draft away for what is live, `file_replaced` changed what it shows and
 * `tampering_found` is a change that no save told of.
 */
export type SaveAction = 'edit' | 'discard' | 'file_replaced' | 'tampering_found';

/** One save of a draft. */
export interface Save {
  key: EntryKey;
  actor: Actor;
  action: SaveAction;
  /** who wrote what was copied, when the save made a copy */
  copiedFrom?: ContributorRef[];
  /** the refusal that is due if the save changes anything, since somebody else has changed the draft meanwhile */
  loss?: Error | null;
}

const RESET: CaseChange = {
  approvedRevision: null,
  approvedBy: null,
  submittedBy: null,
  dueAt: null,
  // When the live page goes out of view stands: an edit of its draft is not about that.
  publishAt: null,
  plannedUnpublishAt: null,
};

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
    contributors: withContributors(record.contributors, writersBehind(actor)),
    movedAt: stage === record.stage ? record.movedAt : new Date().toISOString(),
  };
}

/** @returns null when the draft has no case and needs none, or has just got it */
async function lockOrOpen(
  context: Context,
  draft: HashedDraft,
  { key, actor, action, copiedFrom = [] }: Save,
): Promise<CaseRecord | null> {
  const record = await lockCase(context.strapi, key);
  // What a program made is nobody's work yet; the case is opened by the first who writes in it or asks for it.
  if (record || actor.kind === 'system' || action === 'file_replaced') return record;
  const contributors = withContributors(copiedFrom, writersBehind(actor));
  const opened = await openCaseFor(context, draft, { actor, action: 'create', contributors });
  return opened ? null : lockCase(context.strapi, key);
}

/** Strapi brings a draft back without its relations to what is not published; half a draft is worse than none. */
async function assertExact(
  { strapi }: Context,
  record: CaseRecord,
  draft: HashedDraft,
  actor: Actor,
): Promise<void> {
  if (!(await stillSays(strapi, draft, record.liveRevision))) {
    throw refuse('content_changed', languageOf(actor), { words: 'discard_not_exact' });
  }
}

/**
 * Follows a draft that was saved, inside the transaction of the save: opens its case, or voids approvals when the
 * content really changed. A save that changes nothing moves nothing.
 * @throws approval.content_changed when a discarded draft could not be brought back exactly as it is live,
 * approval.stale_version when it would write over what the person has not seen
 */
export async function followSave(context: Context, save: Save): Promise<void> {
  const { strapi } = context;
  const { key, actor, action } = save;
  const draft = await loadDraft(strapi, key);
  const record = draft && (await lockOrOpen(context, draft, save));
  if (!draft || !record) return;
  if (action === 'discard') await assertExact(context, record, draft, actor);
  if (record.revision === draft.revision) return;
  if (save.loss) throw save.loss;
  const about = await describe(context, draft);
  const roles = await rolesOf(context, actor, record.unit);
  const change =
    action === 'discard'
      ? changeByDiscard(record, draft)
      : changeByEdit(record, draft, actor, roles);
  const changed = await changeCase(strapi, record, { ...change, ...about });
  await recordHappening(context, {
    ...aboutCase(changed),
    submittedBy: record.submittedBy,
    action,
    from: record.stage,
    to: changed.stage,
    draft,
    actor,
    roles,
    ...(action === 'tampering_found' && { tampering: { kinds: ['draft_changed'], mended: true } }),
    at: new Date(),
  });
}
