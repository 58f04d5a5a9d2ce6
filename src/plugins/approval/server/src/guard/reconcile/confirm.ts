import { asSystem } from '../../actor/actor';
import { aboutCase, type Happening, recordHappening } from '../../cases/happening';
import { caseFor } from '../../cases/open';
import { lockCase } from '../../cases/store';
import type { Context } from '../../context';
import { loadDraft, modelsOf } from '../../drafts/load';
import { titleOf } from '../../drafts/title';
import { canonicalHash } from '../../revision/hash';
import type { EntryKey } from '../../types';
import { isKnown, keepFinding } from './findings';
import { judge, type Tampering } from './judge';
import { withStep } from './logged';
import { lookAtOne, type LookedAt, rowsWhole } from './look';
import { mend } from './mend';

/** What of a case is held up to the log. */
function judgedCase(record: LookedAt['record']) {
  if (!record) return null;
  const { stage, version, live, liveRevision, approvedRevision, approvedBy, contributors } = record;
  return { stage, version, live, liveRevision, approvedRevision, approvedBy, contributors };
}

/** Names what is wrong, and nothing that honest work goes on changing: it would be told of anew each time. */
function stateOf({ published, record, logged, copy }: LookedAt, kinds: Tampering[]): string {
  const wrong = {
    kinds,
    published,
    copy: copy ?? null,
    liveRevision: logged?.liveRevision ?? null,
    case: kinds.includes('case_changed') ? judgedCase(record) : null,
  };
  return canonicalHash(JSON.parse(JSON.stringify(wrong)) as object);
}

/** What is told of an entry that may have no case, and perhaps not even a draft. */
async function about(context: Context, { key, contents, record, logged }: LookedAt) {
  const now = await caseFor(context, key);
  if (now) return aboutCase(now);
  const [content] = contents as { content?: Record<string, unknown> }[];
  return {
    key,
    title: record?.title ?? titleOf(modelsOf(context.strapi)(key.uid), content?.content ?? {}),
    unit: record?.unit ?? null,
    live: false,
    version: logged?.version ?? 0,
    revision: null,
    submittedBy: null,
  };
}

async function tell(
  context: Context,
  looked: LookedAt,
  tampering: NonNullable<Happening['tampering']>,
  at: Date,
): Promise<void> {
  const { key, record } = looked;
  const told = await about(context, looked);
  const now = await lockCase(context.strapi, key);
  context.strapi.log.warn('Something came past the approval workflow.', {
    ...key,
    kinds: tampering.kinds,
    mended: tampering.mended,
  });
  await recordHappening(context, {
    ...told,
    action: 'tampering_found',
    from: record?.stage ?? null,
    to: now?.stage ?? null,
    draft: await loadDraft(context.strapi, key),
    actor: { kind: 'system' },
    roles: [],
    tampering,
    at,
  });
}

/** Will all be as the log says, once the log says that this was found? */
function isSound(left: LookedAt): boolean {
  const { record } = left;
  const step = {
    action: 'tampering_found',
    toStage: record?.stage ?? null,
    version: record?.version ?? left.logged?.version ?? 0,
    revision: record?.revision ?? null,
    actor: 'system' as const,
  };
  return judge({ ...left, logged: withStep(left.logged, step) }).length === 0;
}

async function confirmOnce(context: Context, key: EntryKey, mending: boolean): Promise<boolean> {
  const { strapi } = context;
  return strapi.db.transaction(async () => {
    await lockCase(strapi, key);
    const looked = await lookAtOne(context, key);
    const kinds = judge(looked);
    if (kinds.length === 0) return false;
    const state = stateOf(looked, kinds);
    if (await isKnown(strapi, key, state)) return true;
    const at = new Date();
    const rows = await rowsWhole(context, looked);
    if (mending) await mend(context, looked, kinds);
    const mended = isSound(await lookAtOne(context, key));
    await tell(context, looked, { kinds, mended }, at);
    const left = await lookAtOne(context, key);
    const known = mended ? state : stateOf(left, judge(left));
    await keepFinding(strapi, key, {
      kinds,
      state: known,
      evidence: {
        published: looked.contents,
        rows,
        case: looked.record,
        copy: looked.copy ?? null,
      },
      at,
      mended,
    });
    return true;
  });
}

/**
 * Looks once more with the case locked, records what is wrong, once, and puts it right where nothing is lost by it.
 * @returns is something wrong?
 */
export async function confirm(context: Context, key: EntryKey): Promise<boolean> {
  return asSystem(async () => {
    try {
      return await confirmOnce(context, key, true);
    } catch (error) {
      // What cannot be put right is recorded all the same.
      context.strapi.log.error('A finding could not be put right.', { ...key, error });
      return confirmOnce(context, key, false);
    }
  });
}
