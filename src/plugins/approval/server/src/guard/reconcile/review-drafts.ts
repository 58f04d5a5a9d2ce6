import { asSystem } from '../../actor/actor';
import { followSave } from '../../cases/follow-save';
import { type CaseRecord, keyOf } from '../../cases/store';
import type { Context } from '../../context';
import { lacksFiles } from '../../drafts/file-digests';
import { type HashedDraft, loadDraft } from '../../drafts/load';
import { stillSays } from '../../kept-revisions/today';
import type { Revision, Stage } from '../../types';
import type { Attempt } from './failures';
import { nameOf, type SeenCase } from './observe';
import { inTurn, type Memory } from './round';

const IN_REVIEW: readonly Stage[] = ['hearing', 'leader_review', 'web_review', 'scheduled'];
/** Drafts that each round hashes anew, files and all. */
const IN_TURN = 20;

/**
 * Finds drafts that were changed under the eyes of those who review them, past every save: by a hand in the database,
 * or a file exchanged on disk. Believed when two rounds saw the same: a replaced file lies there a moment before Strapi
 * says so, and whoever replaces it shall be the one named.
 */
export async function reviewDrafts(
  context: Context,
  memory: Memory,
  cases: readonly SeenCase[],
  attempt: Attempt,
): Promise<void> {
  const name = (record: SeenCase) => nameOf(keyOf(record as CaseRecord));
  const inReview = cases
    .filter(({ stage }) => IN_REVIEW.includes(stage))
    .sort((one, other) => (name(one) < name(other) ? -1 : 1));
  const doubted = inReview.filter((record) => memory.doubtful.has(name(record)));
  const turn = inTurn(inReview, name, memory.draftTurn, IN_TURN);
  const last = turn.at(-1);
  memory.draftTurn = last ? name(last) : '';
  const before = memory.doubtful;
  memory.doubtful = new Map();
  for (const record of new Set([...doubted, ...turn])) {
    await attempt(() => reviewDraft(context, memory, record, before.get(name(record))));
  }
}

/** @param seenBefore the other revision that the round before saw, if it saw one */
async function reviewDraft(
  context: Context,
  memory: Memory,
  record: SeenCase,
  seenBefore: string | undefined,
): Promise<void> {
  const key = keyOf(record as CaseRecord);
  const draft = await loadDraft(context.strapi, key);
  if (!draft || draft.revision === record.revision) return;
  if (lacksFiles(draft.fileDigests)) {
    // Files may come back, as when a back-up is restored in parts; an approval would not. Nothing can move meanwhile.
    context.strapi.log.warn('Files of a draft in review are not there.', { ...key });
    return;
  }
  if (seenBefore === draft.revision) await moveBack(context, draft, record.revision);
  else memory.doubtful.set(nameOf(key), draft.revision);
}

/**
 * By the rule of an edit; it looks again under its own lock. What only the schema has changed is an edit by a program:
 * nobody has tampered with it, but the content that was approved is there no more.
 */
async function moveBack(context: Context, draft: HashedDraft, known: Revision | null) {
  const { strapi } = context;
  const { key } = draft;
  const action = (await stillSays(strapi, draft, known)) ? 'edit' : 'tampering_found';
  const actor = { kind: 'system' } as const;
  await asSystem(() => strapi.db.transaction(() => followSave(context, { key, actor, action })));
}
