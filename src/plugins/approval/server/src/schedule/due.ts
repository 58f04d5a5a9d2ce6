import type { Core } from '@strapi/strapi';
import { type CaseRecord, keyOf } from '../cases/store';
import type { Action, EntryKey } from '../types';

/** What time alone may do to a case. */
export type TimedAction = Extract<Action, 'publish' | 'unpublish' | 'close_hearing'>;

type Timed = Pick<CaseRecord, 'stage' | 'live' | 'dueAt' | 'publishAt' | 'unpublishAt'>;

/**
 * The step whose time has come, the earliest first; null when none has.
 * @param now steps planned for this instant are due
 */
export function dueStep(record: Timed, now: Date): TimedAction | null {
  const { stage, live, dueAt, publishAt, unpublishAt } = record;
  const planned: { action: TimedAction; when: string | null }[] = [
    { action: 'close_hearing', when: stage === 'hearing' ? dueAt : null },
    // A page that goes out of view when its new version comes must not take the new one with it.
    { action: 'unpublish', when: live ? unpublishAt : null },
    { action: 'publish', when: stage === 'scheduled' ? publishAt : null },
  ];
  const due = planned
    .map(({ action, when }) => ({ action, at: when === null ? Infinity : +new Date(when) }))
    .filter(({ at }) => at <= now.getTime())
    .sort((one, other) => one.at - other.at);
  return due[0]?.action ?? null;
}

/**
 * When something of an entry goes out of view next: what is live, or, when a publication that is planned comes first,
 * what that one publishes.
 */
export function nextRemoval({
  stage,
  publishAt,
  unpublishAt,
  plannedUnpublishAt,
}: Pick<CaseRecord, 'stage' | 'publishAt' | 'unpublishAt' | 'plannedUnpublishAt'>): string | null {
  if (stage !== 'scheduled' || publishAt === null) return unpublishAt;
  const isFirst = unpublishAt !== null && new Date(unpublishAt) <= new Date(publishAt);
  return isFirst ? unpublishAt : plannedUnpublishAt;
}

/** So many are looked up at a time. */
const PAGE = 100;

/** Entries for which something is due, page by page, without locking them: whoever acts looks again. */
export async function* entriesDue(strapi: Core.Strapi, now: Date): AsyncGenerator<EntryKey> {
  // By the id that comes next, so that what cannot be done holds nothing else up.
  for (let last: number | undefined = 0; last !== undefined; ) {
    const page = await pageDue(strapi, now, last);
    yield* page.map(keyOf);
    last = page.at(-1)?.id;
  }
}

async function pageDue(strapi: Core.Strapi, now: Date, after: number): Promise<CaseRecord[]> {
  const records = (await strapi.db.query('plugin::approval.case').findMany({
    where: {
      id: { $gt: after },
      $or: [
        { stage: 'hearing', dueAt: { $lte: now } },
        { live: true, unpublishAt: { $lte: now } },
        { stage: 'scheduled', publishAt: { $lte: now } },
      ],
    },
    orderBy: { id: 'asc' },
    limit: PAGE,
  })) as CaseRecord[];
  return records;
}
