import type { HistoryEvent } from '../../../shared/answers';
import type { historyWords } from './history-words';

type Key = keyof typeof historyWords;

/** Which sentence tells of an event, and what stands in it. */
export interface Telling {
  readonly key: Key;
  readonly values: { who: string; planner?: string; when?: string; action?: string };
}

const PLAIN = [
  'create',
  'discard',
  'delete',
  'file_replaced',
  'approve',
  'request_changes',
  'withdraw',
  'cancel_schedule',
  'emergency_publish',
  'approve_retrospectively',
  'comment',
  'found',
  'schedule_stopped',
  'tampering_found',
] as const;

/** The system has no account and says so. */
export const isSystem = ({ actor }: HistoryEvent) => actor.id === null && actor.name === 'system';

const isPlan = ({ action, to }: HistoryEvent) => action === 'publish' && to === 'scheduled';

/** Who planned what happened by itself: the last to plan before it. */
const plannerOf = (event: HistoryEvent, events: readonly HistoryEvent[]) =>
  events
    .filter((other) => other.sequence < event.sequence)
    .sort((one, other) => other.sequence - one.sequence)
    .find((other) => (event.action === 'unpublish' ? other.times.unpublishAt : isPlan(other)))
    ?.actor.name;

function byItself(event: HistoryEvent, events: readonly HistoryEvent[]): Key | null {
  if (!isSystem(event)) return null;
  if (event.action === 'close_hearing') return 'history.close_hearing.by-itself';
  if (event.action !== 'publish' && event.action !== 'unpublish') return null;
  const planned = plannerOf(event, events) !== undefined;
  return `history.${event.action}.by-itself${planned ? '-as-planned' : ''}`;
}

function keyOf(event: HistoryEvent, events: readonly HistoryEvent[]): Key {
  const { action, from, to } = event;
  const alone = byItself(event, events);
  if (alone) return alone;
  switch (action) {
    case 'submit':
      return to === 'hearing' ? 'history.submit.hearing' : 'history.submit.leader_review';
    case 'close_hearing':
      return 'history.close_hearing';
    case 'unpublish':
      return 'history.unpublish';
    case 'publish':
      if (!isPlan(event)) return 'history.publish';
      return event.times.publishAt
        ? 'history.publish.planned'
        : 'history.publish.planned-some-time';
    case 'edit':
      // An edit of a published page takes nothing away: the public keeps what was approved.
      if (to === from || from === null || from === 'published') return 'history.edit';
      return to === 'leader_review' ? 'history.edit.to-leader' : 'history.edit.back';
    default: {
      const plain = PLAIN.find((name) => name === action);
      return plain ? `history.${plain}` : 'history.other';
    }
  }
}

/**
 * How an event is told.
 * @param events those around it: what was planned before tells who planned what happened by itself
 * @param names how the system is called, and how an instant is written
 */
export function tellingOf(
  event: HistoryEvent,
  events: readonly HistoryEvent[],
  names: { system: string; when: (instant: string) => string },
): Telling {
  const planner = plannerOf(event, events);
  const { publishAt } = event.times;
  return {
    key: keyOf(event, events),
    values: {
      who: isSystem(event) ? names.system : event.actor.name,
      action: event.action,
      ...(planner !== undefined && { planner }),
      ...(publishAt !== undefined && { when: names.when(publishAt) }),
    },
  };
}
