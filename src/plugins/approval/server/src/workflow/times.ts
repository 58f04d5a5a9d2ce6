import type { Times } from '../../../shared/vocabulary';

/** An instant that a request may carry: ISO 8601 with an offset, so that summer time cannot shift it. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/;

/** The instant that a text names, or null when it names none or has no offset. */
export function instantOf(text: string): Date | null {
  if (!INSTANT.test(text)) return null;
  const instant = new Date(text);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

export type { Times };

/** What is wrong with a time: its form, or that it lies before what it must come after. */
export type TimeProblem = 'form' | 'not_ahead' | 'before_publication' | 'not_taken';

/** The times that an action takes; any other would be a wish that nobody hears. */
const TAKEN: Partial<Record<string, readonly (keyof Times)[]>> = {
  submit: ['dueAt'],
  publish: ['publishAt', 'unpublishAt'],
};

const FIELDS = ['publishAt', 'unpublishAt', 'dueAt'] as const;

/**
 * Looks at the times of a request. A publication whose time has come or passed is one for now, so its time is left
 * out; everything else must lie ahead.
 * @returns the times that count, in UTC, or the first problem with its field
 */
export function readTimes(
  action: string,
  asked: Times,
  now: Date,
): { times: Times } | { field: keyof Times; problem: TimeProblem } {
  const times: Times = {};
  for (const field of FIELDS) {
    const text = asked[field];
    if (text === undefined) continue;
    if (!TAKEN[action]?.includes(field)) return { field, problem: 'not_taken' };
    const instant = instantOf(text);
    if (!instant) return { field, problem: 'form' };
    if (instant > now) times[field] = instant.toISOString();
    else if (field !== 'publishAt') return { field, problem: 'not_ahead' };
  }
  const { publishAt, unpublishAt } = times;
  if (publishAt !== undefined && unpublishAt !== undefined && unpublishAt <= publishAt) {
    return { field: 'unpublishAt', problem: 'before_publication' };
  }
  return { times };
}
