import type { CaseView } from '../../../shared/answers';
import type { Action } from '../../../shared/vocabulary';

/** What can be done with several cases at once. */
export type BulkAction = Extract<Action, 'approve' | 'publish'>;

/** The step that a case waits for this person to take, if it is one that can be taken for several; else null. */
export function bulkActionOf(one: CaseView, user: number | undefined): BulkAction | null {
  if (!one.waitsFor.people.some(({ id }) => id !== null && id === user)) return null;
  if (one.stage === 'web_review') return 'publish';
  // A web editor sees to it that an orphaned case gets a leader, but is none.
  if (one.stage === 'leader_review' && !one.flags.includes('orphaned')) return 'approve';
  return null;
}

export const idOf = ({ uid, documentId, locale }: CaseView): string =>
  `${uid} ${documentId} ${locale}`;
