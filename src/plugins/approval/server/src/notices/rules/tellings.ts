import type { NoticeKind } from '../../../../shared/notices';
import type { Action, Event, Role, Stage, UserId } from '../../../../shared/vocabulary';

/** What the rules need to know of something that happened. */
export interface Occurrence {
  action: Action | Event;
  from: Stage | null;
  to: Stage | null;
  /** null for programs and time */
  actor: UserId | null;
  submittedBy: UserId | null;
  /** whose saves the case holds */
  contributors: readonly UserId[];
  /** who has said something in this round */
  commenters: readonly UserId[];
}

/** A person in a role of the case's unit today. */
export interface RoleHolder {
  user: UserId;
  role: Role;
}

export interface Telling {
  user: UserId;
  kind: NoticeKind;
}

const DECIDERS: readonly Role[] = ['leader', 'deputy'];
const WEB_EDITORS: readonly Role[] = ['web_editor'];
const STAFF: readonly Role[] = ['editor', 'leader', 'deputy', 'member', 'change_agent'];

/** Whose turn it is in a stage, and what they are told when a case comes to them. */
const TURN: Partial<Record<Stage, { kind: NoticeKind; roles: readonly Role[] }>> = {
  hearing: { kind: 'to_hear', roles: STAFF },
  leader_review: { kind: 'to_decide', roles: DECIDERS },
  web_review: { kind: 'to_publish', roles: WEB_EDITORS },
};

const known = (users: readonly (UserId | null)[]): UserId[] =>
  users.filter((user) => user !== null);
const withRole = (holders: readonly RoleHolder[], roles: readonly Role[]): UserId[] =>
  holders.filter(({ role }) => roles.includes(role)).map(({ user }) => user);
const all = (users: readonly UserId[], kind: NoticeKind): Telling[] =>
  users.map((user) => ({ user, kind }));

/** A leader's turn falls to the web editors as a question when nobody leads the unit: a case never hangs unseen. */
function turnOf(
  kind: NoticeKind,
  roles: readonly Role[],
  holders: readonly RoleHolder[],
): Telling[] {
  const people = withRole(holders, roles);
  if (people.length > 0 || roles !== DECIDERS) return all(people, kind);
  return all(withRole(holders, WEB_EDITORS), 'orphaned');
}

/** Those whose turn it is while a case stands in a stage. */
export function nextInLine(stage: Stage | null, holders: readonly RoleHolder[]): Telling[] {
  const turn = stage === null ? undefined : TURN[stage];
  return turn ? turnOf(turn.kind, turn.roles, holders) : [];
}

/** The leaders who must still look at what was published in an emergency. */
export const retrospectiveReviewers = (holders: readonly RoleHolder[]): Telling[] =>
  turnOf('retrospective_review', DECIDERS, holders);

const IN_REVIEW: readonly (Stage | null)[] = [
  'hearing',
  'leader_review',
  'web_review',
  'scheduled',
];

/** What those who brought a text are told of what became of it; null is nothing. */
function outcome({ action, from, to }: Occurrence): NoticeKind | null {
  switch (action) {
    case 'approve':
      return 'approved';
    case 'request_changes':
      return 'changes_requested';
    case 'withdraw':
      return 'withdrawn';
    case 'publish':
      return to === 'scheduled' ? 'scheduled' : 'published';
    case 'cancel_schedule':
      return 'schedule_cancelled';
    case 'schedule_stopped':
      return 'schedule_stopped';
    case 'emergency_publish':
      return 'emergency_published';
    case 'approve_retrospectively':
      return 'approved_retrospectively';
    case 'unpublish':
      return 'unpublished';
    case 'comment':
      return 'commented';
    case 'edit':
    case 'discard':
    case 'file_replaced':
      return IN_REVIEW.includes(from) && to !== from ? 'approval_voided' : null;
    case 'submit':
    case 'close_hearing':
    case 'create':
    case 'found':
    case 'delete':
    case 'tampering_found':
      return null;
  }
}

/** Whom an outcome concerns. A text that nobody has handed in is its writers'. */
function concerned(kind: NoticeKind, occurrence: Occurrence): UserId[] {
  const { submittedBy, contributors, commenters } = occurrence;
  switch (kind) {
    case 'changes_requested':
    case 'withdrawn':
    case 'approval_voided':
      return known([submittedBy, ...contributors]);
    case 'commented':
      return known([submittedBy, ...contributors, ...commenters]);
    default:
      return submittedBy === null ? [...contributors] : [submittedBy];
  }
}

/** Those who must act now, in the order in which one reason goes before another. */
function asked(occurrence: Occurrence, holders: readonly RoleHolder[]): Telling[] {
  const { action, from, to } = occurrence;
  if (action === 'tampering_found' || action === 'schedule_stopped') {
    return all(withRole(holders, WEB_EDITORS), action);
  }
  if (action === 'emergency_publish') return retrospectiveReviewers(holders);
  if (action === 'comment')
    return all(
      nextInLine(to, holders).map(({ user }) => user),
      'commented',
    );
  return from === to ? [] : nextInLine(to, holders);
}

/**
 * Who is told of something that happened, and as what: the next in line, and those who brought the text. Each person
 * once, never the one who did it, and nobody without a role in the case today.
 * @param holders who has a role in the case's unit today
 */
export function tellings(occurrence: Occurrence, holders: readonly RoleHolder[]): Telling[] {
  const kind = outcome(occurrence);
  const candidates = [
    ...asked(occurrence, holders),
    ...(kind === null ? [] : all(concerned(kind, occurrence), kind)),
  ];
  const told = new Map<UserId, Telling>();
  for (const telling of candidates) {
    const involved = holders.some(({ user }) => user === telling.user);
    if (involved && telling.user !== occurrence.actor && !told.has(telling.user)) {
      told.set(telling.user, telling);
    }
  }
  return [...told.values()];
}

/** Could anybody be told of this? Most saves concern nobody, and ask the database nothing. */
export const concernsAnybody = (occurrence: Pick<Occurrence, 'action' | 'from' | 'to'>): boolean =>
  occurrence.action === 'tampering_found' ||
  (occurrence.from !== occurrence.to && occurrence.to !== null && occurrence.to in TURN) ||
  outcome({ ...occurrence, actor: null, submittedBy: null, contributors: [], commenters: [] }) !==
    null;
