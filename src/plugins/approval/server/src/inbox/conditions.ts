import { ANSWERING, BEFORE_LEADER, stagesWaitingFor, STRANDED } from '../workflow/waiting';
import { daysBefore } from '../workflow/overdue';
import { both, either, inUnits, NONE, type Where } from './cases-table';
import { type Sight, unitsOf } from './sight';

const AWAITS_REVIEW: Where = { stage: 'published', emergency: { $notNull: true } };

/** Cases that nobody can lead further: their unit has neither leader nor deputy, nor a parent's leader. */
export const orphaned = (leaderless: readonly string[]): Where =>
  both(
    either(inUnits(leaderless), { unit: { $null: true } }),
    either({ stage: { $in: BEFORE_LEADER } }, AWAITS_REVIEW),
  );

/**
 * Cases that an actor is the one to move on: each role counts in its own units only. The same rules as `waitsFor` of
 * the workflow, as a question to the database.
 * @param leaderless units that nobody leads: their cases wait for the web editor
 */
export function waitingFor(sight: Sight, leaderless: readonly string[]): Where {
  const { user, held } = sight;
  if (user === null || held.length === 0) return NONE;
  const answering = unitsOf(sight, ANSWERING);
  const stranded = unitsOf(sight, ['web_editor']).filter((unit) => leaderless.includes(unit));
  const roles = [...new Set(held.map(({ role }) => role))];
  return either(
    ...roles.map((role) => ({
      stage: { $in: stagesWaitingFor(role) },
      ...inUnits(unitsOf(sight, [role])),
    })),
    both(AWAITS_REVIEW, inUnits(answering)),
    both(inUnits(stranded), either({ stage: { $in: STRANDED } }, AWAITS_REVIEW)),
    { stage: 'drafting', submittedBy: user, ...inUnits(unitsOf(sight)) },
    // The quotes tell user 7 from user 77.
    { stage: 'drafting', contributors: { $containsi: `"user:${user}"` }, ...inUnits(answering) },
  );
}

/** The same as `keepsWaiting` of the workflow, as a question to the database. */
export const keepingWaiting: Where = either(
  { stage: { $in: ['hearing', 'leader_review', 'web_review'] } },
  { stage: 'drafting', submittedBy: { $notNull: true } },
  AWAITS_REVIEW,
);

/** The same as `isOverdue` of the workflow, as a question to the database. */
export const overdue = (remindAfterDays: number, now: Date): Where =>
  either(
    { dueAt: { $lte: now } },
    both(
      { movedAt: { $lte: daysBefore(now, remindAfterDays) } },
      keepingWaiting,
      either({ stage: { $ne: 'hearing' } }, { dueAt: { $null: true } }),
    ),
  );

export const awaitingReview = AWAITS_REVIEW;

/** SQLite knows upper and lower case of a to z only, so the usual ways to write a word are asked for by themselves. */
export function titled(words: string): Where {
  const lower = words.toLocaleLowerCase();
  const forms = new Set([words, lower, words.toLocaleUpperCase()]);
  forms.add(lower.charAt(0).toLocaleUpperCase() + lower.slice(1));
  return either(...[...forms].map((form) => ({ title: { $containsi: form } })));
}
