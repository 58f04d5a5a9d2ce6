import { diffWordsWithSpace } from 'diff';

/** A stretch of text: the same on both sides, or only on this one. */
export interface Stretch {
  text: string;
  marked: boolean;
}

export interface MarkedTexts {
  from: Stretch[];
  to: Stretch[];
}

/** Comparing word by word grows with what differs; beyond this the whole text counts as another one. */
const MOST_EDITS = 2_000;

/** Finds the words that are gone and those that are new. */
export function markWords(from: string, to: string): MarkedTexts {
  const changes = diffWordsWithSpace(from, to, { maxEditLength: MOST_EDITS });
  if (!changes) return { from: [{ text: from, marked: true }], to: [{ text: to, marked: true }] };
  return {
    from: changes
      .filter(({ added }) => !added)
      .map(({ value, removed }) => ({ text: value, marked: removed })),
    to: changes
      .filter(({ removed }) => !removed)
      .map(({ value, added }) => ({ text: value, marked: added })),
  };
}
