import { Action, Role, Stage, Workflow } from '../../../shared/vocabulary';
/** `stay` keeps the stage; `first_review` depends on the workflow of the content type. */
type Target = Stage | 'stay' | 'first_review' | 'out_of_view';
export interface Rule {
  from: readonly Stage[];
  to: Target;
  /** who may, by the stage the case stands in */
  roles: (stage: Stage) => readonly Role[];
  needsComment?: true;
  needsLive?: true;
  /** a draft with blocking issues is held back */
  needsNoIssue?: true;
  /** binds to content: refused when the draft is not the one that the case knows */
  bindsContent?: true;
}
/** Who moves a case on from a stage; the same people may send it back. */
export declare const MOVES_ON: Record<Stage, readonly Role[]>;
/** The table of the contract, row by row. */
export declare const RULES: Record<Action, Rule>;
/**
 * Where an action leads from a stage. Says nothing about whether it is allowed.
 * @param workflow decides whether a submission is heard first
 */
export declare function destination(action: Action, stage: Stage, workflow: Workflow): Stage;
export {};
