import type { FourEyes, UserId } from '../../../shared/vocabulary';
import type { Situation } from './situation';

type Facts = Pick<Situation, 'fourEyes' | 'contributors' | 'approvedBy'>;

const contributed = (facts: Facts, user: UserId) => facts.contributors.includes(`user:${user}`);

/**
 * May this leader approve as far as four eyes go? Only `strict` asks it of the leader alone: there nobody who wrote
 * the revision decides on it.
 */
export function fourEyesAllowApproval(facts: Facts, leader: UserId): boolean {
  return facts.fourEyes !== 'strict' || !contributed(facts, leader);
}

/**
 * May this web editor publish as far as four eyes go? `standard`: the one who approved and the one who publishes are
 * two people, and at least one of them has not contributed to the revision. `strict`: neither has.
 */
export function fourEyesAllowPublication(facts: Facts, webEditor: UserId): boolean {
  const mode: FourEyes = facts.fourEyes;
  if (mode === 'off') return true;
  if (facts.approvedBy === null || facts.approvedBy === webEditor) return false;
  const wrote = [facts.approvedBy, webEditor].filter((user) => contributed(facts, user)).length;
  return mode === 'strict' ? wrote === 0 : wrote < 2;
}
