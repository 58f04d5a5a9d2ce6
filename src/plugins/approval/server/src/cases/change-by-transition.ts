import { userOf } from '../context';
import type { Actor, TransitionRequest } from '../types';
import { destination } from '../workflow/transitions';
import type { CaseChange, CaseRecord } from './store';
import type { Survey } from './survey';

/** What an allowed transition makes of the case. */
export function changeByTransition(
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
