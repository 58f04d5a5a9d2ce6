import type { Role, Stage, UserId } from '../../../shared/vocabulary';
import type { ContributorRef, Emergency } from './situation';

/** What decides whom a case waits for. */
export interface Waiting {
  stage: Stage;
  emergency: Emergency | null;
  submittedBy: UserId | null;
  contributors: readonly ContributorRef[];
}

/** What decides whether it waits for anybody at all. */
type Standing = Omit<Waiting, 'contributors'>;

/** A person in a role of the case's unit. */
export interface RoleHolder {
  user: UserId;
  role: Role;
}

const WAITS_FOR: Record<Stage, readonly Role[]> = {
  drafting: ['editor'],
  hearing: ['editor', 'leader', 'deputy'],
  leader_review: ['leader', 'deputy'],
  web_review: ['web_editor'],
  scheduled: [],
  published: [],
};

/** Who answers for a unit. */
export const ANSWERING: readonly Role[] = ['leader', 'deputy'];

/** Stages on the way to a leader: where a unit that nobody leads leaves a case orphaned. */
export const BEFORE_LEADER: readonly Stage[] = ['drafting', 'hearing', 'leader_review'];

/** Stages that hang when nobody leads; the web editors of an orphaned case see to it that somebody does. */
export const STRANDED: readonly Stage[] = ['hearing', 'leader_review'];

/**
 * The stages in which cases wait for someone with this role: what "waiting for me" means. A leader is not shown the
 * group's unfinished drafts, though the leader may submit them.
 */
export const stagesWaitingFor = (role: Role): Stage[] =>
  (Object.keys(WAITS_FOR) as Stage[]).filter((stage) => WAITS_FOR[stage].includes(role));

/** Does a page that was published in an emergency wait for the leader's word? */
export const awaitsRetrospectiveReview = ({ stage, emergency }: Standing): boolean =>
  stage === 'published' && emergency !== null;

/** Does a case whose unit nobody leads still need a leader? */
export const needsLeader = (waiting: Waiting): boolean =>
  BEFORE_LEADER.includes(waiting.stage) || awaitsRetrospectiveReview(waiting);

/** A draft that was never handed in, or is being written in again, keeps nobody waiting. */
export const keepsWaiting = (waiting: Standing): boolean =>
  ['hearing', 'leader_review', 'web_review'].includes(waiting.stage) ||
  (waiting.stage === 'drafting' && waiting.submittedBy !== null) ||
  awaitsRetrospectiveReview(waiting);

function rolesWaitedFor(waiting: Waiting, led: boolean): Role[] {
  const awaits = awaitsRetrospectiveReview(waiting);
  const roles = awaits ? ANSWERING : WAITS_FOR[waiting.stage];
  const stranded = !led && (awaits || STRANDED.includes(waiting.stage));
  return stranded
    ? [...roles.filter((role) => !ANSWERING.includes(role)), 'web_editor']
    : [...roles];
}

/** Whose draft it is besides the editors': the leader or deputy who has written in it, and whoever handed it in. */
const ownsDraft = ({ submittedBy, contributors }: Waiting, { user, role }: RoleHolder): boolean =>
  user === submittedBy || (ANSWERING.includes(role) && contributors.includes(`user:${user}`));

/**
 * Whom a case waits for: exactly those on whose list it stands.
 * @param holders who has a role in the case's unit
 */
export function waitsFor(
  waiting: Waiting,
  holders: readonly RoleHolder[],
): { roles: Role[]; users: UserId[] } {
  const led = holders.some(({ role }) => ANSWERING.includes(role));
  const roles = rolesWaitedFor(waiting, led);
  const waited = holders.filter(
    (holder) =>
      roles.includes(holder.role) || (waiting.stage === 'drafting' && ownsDraft(waiting, holder)),
  );
  return { roles, users: [...new Set(waited.map(({ user }) => user))] };
}
