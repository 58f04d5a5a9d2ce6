import { Action } from '../../../shared/vocabulary';
import { Situation } from './situation';
/** Why an action is not open to a person in a case; each is an error code without its prefix. */
export type Refusal =
  | 'not_your_role'
  | 'content_changed'
  | 'action_not_allowed_in_stage'
  | 'four_eyes'
  | 'requirements_not_met';
/**
 * Every reason why the action is closed to this person now, the weightiest first; empty means open. The buttons and
 * the transition route both ask here.
 */
export declare function refusals(action: Action, situation: Situation): Refusal[];
