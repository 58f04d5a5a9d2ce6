import { contributingUser } from '../actor/people';
import { type CaseRecord, keyOf } from '../cases/store';
import type { Context } from '../context';
import type { Holder, UserId } from '../types';
import { deliver } from './deliver';
import { nextInLine, retrospectiveReviewers, type Telling } from './rules/tellings';

/** Those who brought a draft and still have a role where it belongs. */
function writersOf(record: CaseRecord, holders: readonly Holder[]): Telling[] {
  const contributors = record.contributors.map(contributingUser);
  const people = new Set<number | null>([record.submittedBy, ...contributors]);
  const present = holders.map(({ user }) => user).filter((user) => people.has(user));
  return present.map((user) => ({ user, kind: 'waited_long' }));
}

/** Each person that a case waits for, once, with what it asks of them. */
export function awaitedBy(record: CaseRecord, holders: readonly Holder[]): Telling[] {
  const tellings =
    record.stage === 'drafting'
      ? writersOf(record, holders)
      : record.stage === 'published'
        ? retrospectiveReviewers(holders)
        : nextInLine(record.stage, holders);
  return [...new Map(tellings.map((telling) => [telling.user, telling])).values()];
}

const submitterOf = ({ submittedBy }: CaseRecord): `user:${UserId}` | null =>
  submittedBy === null ? null : `user:${submittedBy}`;

/** Tells people of a case as it stands, rather than of something that happened to it. */
export async function tellOfCase(
  context: Context,
  record: CaseRecord,
  tellings: readonly Telling[],
  { once, at, byMail }: { once: string; at: Date; byMail: boolean },
): Promise<void> {
  const { title, unit, stage, dueAt } = record;
  const subject = {
    once,
    key: keyOf(record),
    title,
    unit,
    stage,
    actor: submitterOf(record),
    sequence: null,
    speaksOf: stage === 'hearing' ? dueAt : null,
    at,
  };
  await deliver(context, subject, tellings, { byMail });
}
