import { userOf } from '../context';
import type { Action, Actor } from '../types';
import { authorsOf, withReplacers } from '../workflow/contributors';
import type { ContributorRef, Emergency } from '../workflow/situation';
import type { Times } from '../workflow/times';
import { destination } from '../workflow/transitions';
import type { CaseChange, CaseRecord } from './store';
import type { Survey } from './survey';

const contributorsNow = (record: CaseRecord, { draft }: Survey): ContributorRef[] =>
  draft.revision === record.revision
    ? record.contributors
    : withReplacers(record.contributors, draft.filesFrom);

/** What being public makes of a case, however it came to it. */
const published = ({ draft }: Survey): CaseChange => ({
  live: true,
  revision: draft.revision,
  liveRevision: draft.revision,
  liveSeal: draft.seal,
  // The approval is used up: an edit of the page from now on begins a new round.
  approvedRevision: null,
  lapsedRevision: null,
  contributors: [],
  dueAt: null,
  publishAt: null,
  plannedUnpublishAt: null,
  emergency: null,
  flags: [],
});

/** Two emergencies without a leader's word between them are one: the leader answers for both texts. */
const emergencyBy = (record: CaseRecord, look: Survey, actor: Actor): Emergency | null => {
  const by = userOf(actor);
  const before = record.emergency?.contributors ?? [];
  const contributors = [...new Set([...before, ...contributorsNow(record, look)])];
  return by === null ? null : { by, contributors };
};

/** What an allowed transition makes of the case. */
export function changeByTransition(
  { action, times }: { action: Action; times: Times },
  record: CaseRecord,
  look: Survey,
  actor: Actor,
): CaseChange {
  const { revision, workflow } = look.situation;
  const stage =
    action === 'publish' && times.publishAt !== undefined
      ? 'scheduled'
      : destination(action, record.stage, workflow);
  const moved = stage === record.stage ? {} : { stage, movedAt: new Date().toISOString() };
  switch (action) {
    case 'submit':
      return {
        ...moved,
        revision,
        contributors: contributorsNow(record, look),
        submittedBy: userOf(actor),
        approvedRevision: null,
        approvedBy: null,
        lapsedRevision: null,
        dueAt: stage === 'hearing' ? (times.dueAt ?? null) : null,
      };
    case 'approve':
      return { ...moved, approvedRevision: revision, approvedBy: userOf(actor) };
    case 'request_changes':
    case 'withdraw':
      return { ...moved, approvedRevision: null, approvedBy: null, dueAt: null };
    case 'publish':
      if (times.publishAt === undefined) {
        return { ...moved, ...published(look), unpublishAt: times.unpublishAt ?? null };
      }
      return {
        ...moved,
        publishAt: times.publishAt,
        plannedUnpublishAt: times.unpublishAt ?? null,
      };
    case 'cancel_schedule':
      return { ...moved, publishAt: null, plannedUnpublishAt: null };
    case 'emergency_publish':
      return {
        ...moved,
        ...published(look),
        approvedBy: null,
        unpublishAt: null,
        emergency: emergencyBy(record, look, actor),
        flags: ['awaiting_retrospective_review'],
      };
    case 'approve_retrospectively':
      return { ...moved, approvedBy: userOf(actor), emergency: null, flags: [] };
    case 'unpublish':
      return {
        ...moved,
        live: false,
        liveRevision: null,
        liveSeal: null,
        unpublishAt: null,
        contributors: authorsOf(record),
        // Nobody is waiting for what has been taken down.
        ...(stage === 'drafting' && { submittedBy: null }),
        emergency: null,
        flags: [],
      };
    case 'close_hearing':
      return { ...moved, dueAt: null };
    case 'comment':
      return moved;
  }
}
