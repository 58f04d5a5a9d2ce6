import { isMadeFrom, slugOf } from './slug';

export interface Titled {
  title: string;
  slug: string | null;
}

export interface Situation {
  locale: string;
  /** as it was before the save; null when it was not there */
  before: Titled | null;
  /** as the save has left it */
  after: Titled;
  /** has it been public, so that others may link to it? */
  everPublished: boolean;
  /** stands for a title that no address can hold, for example `story` */
  fallback: string;
}

export type Decision =
  /** nothing to make it from yet */
  | { kind: 'none' }
  /** the one that somebody wrote: another entry that has it is a clash to be told */
  | { kind: 'written'; slug: string }
  /** made or kept by us: where it is taken, a number is added */
  | { kind: 'made'; slug: string };

const written = ({ before, after, locale }: Situation): string =>
  after.slug && after.slug !== before?.slug ? slugOf(after.slug, locale) : '';

/** A slug that somebody chose is theirs; one that we made follows its title. */
function stays({ before, after, everPublished, locale }: Situation): boolean {
  if (!before?.slug) return false;
  if (everPublished) return true;
  if (!after.slug) return false;
  const same = slugOf(before.title, locale) === slugOf(after.title, locale);
  return same || !isMadeFrom(before.slug, before.title, locale);
}

/**
 * Which slug an entry shall have: the one that was written for it, else one made from its title. It follows the title
 * until the entry has been public, then it stays.
 */
export function decide(situation: Situation): Decision {
  const { before, after, locale, fallback } = situation;
  const wish = written(situation);
  if (wish !== '') return { kind: 'written', slug: wish };
  if (before?.slug && stays(situation)) return { kind: 'made', slug: before.slug };
  if (after.title.trim() === '') return { kind: 'none' };
  return { kind: 'made', slug: slugOf(after.title, locale) || fallback };
}
