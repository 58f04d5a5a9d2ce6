import { asSystem } from '../../actor/actor';
import { followSave } from '../../cases/follow-save';
import { type CaseRecord, keyOf } from '../../cases/store';
import type { Context } from '../../context';
import { lacksFiles } from '../../drafts/file-digests';
import { loadDraft } from '../../drafts/load';
import type { Stage } from '../../types';
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
    const key = keyOf(record as CaseRecord);
    const draft = await loadDraft(context.strapi, key);
    if (!draft || draft.revision === record.revision) continue;
    if (lacksFiles(draft.fileDigests)) {
      // Files may come back, as when a back-up is restored in parts; an approval would not. Nothing can move meanwhile.
      context.strapi.log.warn('Files of a draft in review are not there.', { ...key });
      continue;
    }
    if (before.get(nameOf(key)) !== draft.revision)
      memory.doubtful.set(nameOf(key), draft.revision);
    else await moveBack(context, record as CaseRecord);
  }
}

/** By the rule of an edit; it looks again under its own lock. */
async function moveBack(context: Context, record: CaseRecord): Promise<void> {
  const key = keyOf(record);
  const actor = { kind: 'system' } as const;
  await asSystem(() =>
    context.strapi.db.transaction(() =>
      followSave(context, { key, actor, action: 'tampering_found' }),
    ),
  );
}
