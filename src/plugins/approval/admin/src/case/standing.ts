import type { CaseView } from '../../../shared/answers';
import type { CaseWords } from './use-case-words';

/** A sentence about a case; what needs an eye on it stands out. */
export interface Sentence {
  readonly text: string;
  readonly colour: 'neutral800' | 'neutral700' | 'warning700';
}

interface Telling {
  say: CaseWords;
  when: (instant: string) => string;
  anyOf: (names: readonly string[]) => string;
}

/** More names than these tell a reader less than what the people are. */
const MOST_NAMES = 3;

function waiting(page: CaseView, { say, when, anyOf }: Telling): string | null {
  const { people, roles } = page.waitsFor;
  const byName = people.length > 0 && people.length <= MOST_NAMES;
  const names = byName ? people.map(({ name }) => name) : roles.map((role) => say(`role.${role}`));
  if (names.length === 0) return null;
  return say('standing.waits-for', { who: anyOf(names), since: when(page.waitingSince) });
}

function live(page: CaseView, { say }: Telling): string {
  if (!page.live) return say('standing.not-live');
  return say(page.stage === 'published' ? 'standing.live' : 'standing.live.edited');
}

function ahead(page: CaseView, { say, when }: Telling): string[] {
  return [
    page.stage === 'hearing' && page.dueAt && say('standing.due', { when: when(page.dueAt) }),
    page.stage === 'scheduled' &&
      page.publishAt &&
      say('standing.publish-at', { when: when(page.publishAt) }),
    page.unpublishAt && say('standing.unpublish-at', { when: when(page.unpublishAt) }),
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}

/** All that is to be said about where a case stands, the most pressing first. */
export function standingOf(page: CaseView, telling: Telling): Sentence[] {
  const flags = page.flags.map((flag) => telling.say(`standing.${flag}`));
  const late = page.overdue ? [telling.say('standing.overdue')] : [];
  const plain = [waiting(page, telling), ...ahead(page, telling), live(page, telling)];
  return [
    ...[...flags, ...late].map((text): Sentence => ({ text, colour: 'warning700' })),
    ...plain.flatMap((text): Sentence[] => (text ? [{ text, colour: 'neutral800' }] : [])),
  ];
}
