import type { UserId } from '../../../shared/vocabulary';
import type { ContributorRef, Emergency } from './situation';

/**
 * Who counts as an author for four eyes: every user or token whose save changed the content since the last published
 * revision. A publication, and a draft thrown away for the live page, begin the list anew.
 */
type Contributors = readonly ContributorRef[];

/** Whoever saved another content has contributed, and so has whoever wrote what was copied. */
export const withContributors = (
  contributors: Contributors,
  by: Contributors,
): ContributorRef[] => [...new Set([...contributors, ...by])];

/** A content that no save told of was changed through its files: whoever replaced one has contributed. */
export const withReplacers = (
  contributors: Contributors,
  replacedBy: readonly UserId[],
): ContributorRef[] =>
  withContributors(
    contributors,
    replacedBy.map((id): ContributorRef => `user:${id}`),
  );

/**
 * Whose text it is: what was published in an emergency has been looked at by nobody but its authors until a leader did,
 * so they stay authors beside those who have written since.
 */
export const authorsOf = ({
  contributors,
  emergency,
}: {
  contributors: Contributors;
  emergency: Emergency | null;
}): ContributorRef[] => withContributors(contributors, emergency?.contributors ?? []);
