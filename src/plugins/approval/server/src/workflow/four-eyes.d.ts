import { UserId } from '../../../shared/vocabulary';
import { Situation } from './situation';
type Facts = Pick<Situation, 'fourEyes' | 'contributors' | 'approvedBy'>;
/**
 * May this leader approve as far as four eyes go? Only `strict` asks it of the leader alone: there nobody who wrote
 * the revision decides on it.
 */
export declare function fourEyesAllowApproval(facts: Facts, leader: UserId): boolean;
/**
 * May this web editor publish as far as four eyes go? `standard`: the one who approved and the one who publishes are
 * two people, and at least one of them has not contributed to the revision. `strict`: neither has.
 */
export declare function fourEyesAllowPublication(facts: Facts, webEditor: UserId): boolean;
export {};
