import type { AllowedAction } from '../../../shared/answers';
import type { Action } from '../../../shared/vocabulary';

/** An action that a person is shown: a button, or a closed one with why. */
export interface Offer {
  readonly action: Action;
  readonly allowed: boolean;
  readonly needsComment: boolean;
  /** in the reader's language; empty when it is allowed */
  readonly reasons: readonly string[];
}

/** What leads a case forward, the surest first: the first that is open is the main button. */
const FORWARD: readonly Action[] = [
  'submit',
  'close_hearing',
  'approve',
  'publish',
  'approve_retrospectively',
];
const ASIDE: readonly Action[] = [
  'request_changes',
  'withdraw',
  'cancel_schedule',
  'unpublish',
  'emergency_publish',
];
const ORDER = [...FORWARD, ...ASIDE];

/** Another person's, or another day's: not closed, just not this person's business now. */
const ELSEWHERE = ['approval.not_your_role', 'approval.action_not_allowed_in_stage'];
/** Said even when the stage has passed: otherwise nobody would know what became of an approval. */
const ALWAYS_SAID = 'approval.content_changed';

function concerns({ reasons }: AllowedAction): boolean {
  const codes = reasons.map(({ code }) => code as string);
  if (codes.includes('approval.not_your_role')) return false;
  return codes.includes(ALWAYS_SAID) || !codes.some((code) => ELSEWHERE.includes(code));
}

/** Whoever may publish as everybody should, needs no way past the leader. */
const pastTheLeader = ({ action }: AllowedAction, actions: readonly AllowedAction[]) =>
  action === 'emergency_publish' && actions.some((one) => one.action === 'publish' && one.allowed);

/** Both send a case back: one takes back what is one's own, the other asks somebody else. Nobody needs both. */
function twice(
  { action }: AllowedAction,
  actions: readonly AllowedAction[],
  own: boolean,
): boolean {
  const superfluous: Action = own ? 'request_changes' : 'withdraw';
  const instead: Action = own ? 'withdraw' : 'request_changes';
  return action === superfluous && actions.some((one) => one.action === instead && one.allowed);
}

/**
 * What to show of all actions: those that are open, and those that this person could take here and now if something
 * were put right. Commenting has its own place.
 * @param own did this person send the case in?
 */
export function offersOf(actions: readonly AllowedAction[], own: boolean): Offer[] {
  return actions
    .filter(
      (one) =>
        one.action !== 'comment' &&
        concerns(one) &&
        !twice(one, actions, own) &&
        !pastTheLeader(one, actions),
    )
    .sort((one, other) => ORDER.indexOf(one.action) - ORDER.indexOf(other.action))
    .map(({ action, allowed, needsComment, reasons }) => ({
      action,
      allowed,
      needsComment,
      reasons: [...new Set(reasons.filter(saysMore).map(({ message }) => message))],
    }));
}

/** That the stage has passed says nothing more to someone who is told why. */
const saysMore = ({ code }: AllowedAction['reasons'][number]) => !ELSEWHERE.includes(code);

/** The action that the case waits for from this person, if any. */
export const mainOf = (offers: readonly Offer[]): Action | undefined =>
  offers.find(({ action, allowed }) => allowed && FORWARD.includes(action))?.action;

/** Has this person any role in the case at all? Whoever has one may comment. */
export const mayComment = (actions: readonly AllowedAction[]): boolean =>
  actions.some(({ action, allowed }) => action === 'comment' && allowed);
