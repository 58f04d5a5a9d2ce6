import { ASKING_KINDS, type NoticeKind } from '../../../../shared/notices';
import type { Occurrence } from './tellings';

const OF_THE_STAGE = ASKING_KINDS.filter((kind) => kind !== 'retrospective_review');

/**
 * The questions that something has answered, whoever it was asked of: what no longer waits for anybody is no longer
 * unread.
 */
export function settledBy({
  action,
  from,
  to,
}: Pick<Occurrence, 'action' | 'from' | 'to'>): readonly NoticeKind[] {
  const published = action === 'publish' && to === 'published';
  const answered = published || action === 'approve_retrospectively' || action === 'unpublish';
  const moved = from !== null && from !== to;
  return [
    ...(moved ? OF_THE_STAGE : []),
    ...(answered ? (['retrospective_review', 'orphaned'] as const) : []),
  ];
}
