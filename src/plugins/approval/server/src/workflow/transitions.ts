import {
  type Action,
  type Role,
  ROLES,
  type Stage,
  STAGES,
  type Workflow,
} from '../../../shared/vocabulary';

const AUTHORS = ['editor', 'leader', 'deputy'] as const satisfies readonly Role[];
const DECIDERS = ['leader', 'deputy'] as const satisfies readonly Role[];
/** `stay` keeps the stage; `first_review` depends on the workflow of the content type. */
type Target = Stage | 'stay' | 'first_review' | 'out_of_view';

export interface Rule {
  from: readonly Stage[];
  to: Target;
  /** who may, by the stage the case stands in */
  roles: (stage: Stage) => readonly Role[];
  needsComment?: true;
  needsLive?: true;
  /** only for what was published in an emergency and has not been approved since */
  needsEmergency?: true;
  /** a draft with blocking issues is held back */
  needsNoIssue?: true;
  /** binds to content: refused when the draft is not the one that the case knows */
  bindsContent?: true;
}

const IN_REVIEW: readonly Stage[] = ['hearing', 'leader_review', 'web_review'];

/** Who moves a case on from a stage; the same people may send it back. */
export const MOVES_ON: Record<Stage, readonly Role[]> = {
  drafting: AUTHORS,
  hearing: AUTHORS,
  leader_review: DECIDERS,
  web_review: ['web_editor'],
  scheduled: ['web_editor'],
  published: [],
};

const only = (roles: readonly Role[]) => () => roles;

/** The whole workflow as a table: what leads from where to where, and who may. */
export const RULES: Record<Action, Rule> = {
  submit: { from: ['drafting'], to: 'first_review', roles: only(AUTHORS), needsNoIssue: true },
  close_hearing: {
    from: ['hearing'],
    to: 'leader_review',
    roles: only(AUTHORS),
    bindsContent: true,
  },
  approve: {
    from: ['leader_review'],
    to: 'web_review',
    roles: only(DECIDERS),
    needsNoIssue: true,
    bindsContent: true,
  },
  request_changes: {
    from: IN_REVIEW,
    to: 'drafting',
    roles: (stage) => (IN_REVIEW.includes(stage) ? MOVES_ON[stage] : [...AUTHORS, 'web_editor']),
    needsComment: true,
  },
  withdraw: { from: IN_REVIEW, to: 'drafting', roles: only(AUTHORS) },
  publish: {
    from: ['web_review'],
    to: 'published',
    roles: only(['web_editor']),
    needsNoIssue: true,
    bindsContent: true,
  },
  cancel_schedule: { from: ['scheduled'], to: 'web_review', roles: only(['web_editor']) },
  emergency_publish: {
    from: ['drafting', ...IN_REVIEW],
    to: 'published',
    roles: only(['web_editor']),
    needsComment: true,
    needsNoIssue: true,
  },
  approve_retrospectively: {
    from: ['published'],
    to: 'stay',
    roles: only(DECIDERS),
    needsLive: true,
    needsEmergency: true,
    bindsContent: true,
  },
  unpublish: {
    from: STAGES,
    to: 'out_of_view',
    roles: only(['web_editor', 'leader']),
    needsComment: true,
    needsLive: true,
  },
  comment: { from: STAGES, to: 'stay', roles: only(ROLES), needsComment: true },
};

/**
 * Where an action leads from a stage. Says nothing about whether it is allowed.
 * @param workflow decides whether a submission is heard first
 */
export function destination(action: Action, stage: Stage, workflow: Workflow): Stage {
  const target = RULES[action].to;
  switch (target) {
    case 'stay':
      return stage;
    case 'first_review':
      return workflow === 'with-hearing' ? 'hearing' : 'leader_review';
    case 'out_of_view':
      return stage === 'published' ? 'drafting' : stage;
    default:
      return target;
  }
}
