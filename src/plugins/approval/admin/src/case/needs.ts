import type { Action, Stage, Workflow } from '../../../shared/vocabulary';

/** What goes with an action beside a comment. */
export interface Needs {
  /** asked once more before it happens */
  confirm?: true;
  times?: readonly TimeField[];
  redirect?: true;
}

export const TIME_FIELDS = ['publishAt', 'unpublishAt', 'dueAt'] as const;
export type TimeField = (typeof TIME_FIELDS)[number];

const NEEDS: Record<Action, Needs> = {
  submit: {},
  close_hearing: {},
  approve: {},
  request_changes: {},
  withdraw: {},
  publish: { times: ['publishAt', 'unpublishAt'] },
  cancel_schedule: {},
  unpublish: { confirm: true, redirect: true },
  emergency_publish: { confirm: true },
  approve_retrospectively: {},
  comment: {},
};

/** What an action takes with it. Only a submission that is heard has a date on which the hearing ends. */
export const needsOf = (action: Action, workflow: Workflow): Needs =>
  action === 'submit' && workflow === 'with-hearing' ? { times: ['dueAt'] } : NEEDS[action];

/** What takes an action back at once, while nobody else has acted. */
export const undoOf = (action: Action, to: Stage): Action | null => {
  if (action === 'submit') return 'withdraw';
  return action === 'publish' && to === 'scheduled' ? 'cancel_schedule' : null;
};
