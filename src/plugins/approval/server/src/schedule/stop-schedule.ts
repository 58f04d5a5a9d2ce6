import { aboutCase, recordHappening } from '../cases/happening';
import { type CaseRecord, changeCase } from '../cases/store';
import type { Survey } from '../cases/survey';
import type { Context } from '../context';

/**
 * Gives a planned publication back to the web editor, who is told: its content is not the one that was approved, or a
 * check holds it back by now. In the caller's transaction, with the case locked.
 */
export async function stopSchedule(
  context: Context,
  record: CaseRecord,
  { draft }: Survey,
  at: Date,
): Promise<void> {
  const changed = await changeCase(context.strapi, record, {
    stage: 'web_review',
    publishAt: null,
    plannedUnpublishAt: null,
    movedAt: at.toISOString(),
  });
  await recordHappening(context, {
    ...aboutCase(changed),
    action: 'schedule_stopped',
    from: record.stage,
    to: changed.stage,
    revision: draft.revision,
    draft,
    actor: { kind: 'system' },
    roles: [],
    at,
  });
}
