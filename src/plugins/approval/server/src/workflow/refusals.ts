import type { Action } from '../../../shared/vocabulary';
import { fourEyesAllowApproval, fourEyesAllowPublication } from './four-eyes';
import type { Situation } from './situation';
import { RULES } from './transitions';

/** Why an action is not open to a person in a case; each is an error code without its prefix. */
export type Refusal =
  | 'not_your_role'
  | 'content_changed'
  | 'action_not_allowed_in_stage'
  | 'four_eyes'
  | 'requirements_not_met';

/** An edit after approval is said as such: "wrong stage" would hide what happened from the web editor. */
const approvalLapsed = (action: Action, situation: Situation) =>
  action === 'publish' &&
  situation.stage !== 'web_review' &&
  situation.lapsedRevision !== null &&
  situation.lapsedRevision !== situation.revision;

function contentDiffers(action: Action, situation: Situation): boolean {
  if (!RULES[action].bindsContent) return false;
  if (situation.revision !== situation.knownRevision) return true;
  return action === 'publish' && situation.revision !== situation.approvedRevision;
}

function fourEyesForbid(action: Action, situation: Situation): boolean {
  if (situation.user === null) return false;
  if (action === 'approve') return !fourEyesAllowApproval(situation, situation.user);
  if (action === 'publish') return !fourEyesAllowPublication(situation, situation.user);
  if (action === 'approve_retrospectively' && situation.emergency) {
    const { by, contributors } = situation.emergency;
    return !fourEyesAllowPublication(
      { fourEyes: situation.fourEyes, contributors, approvedBy: situation.user },
      by,
    );
  }
  return false;
}

/**
 * Every reason why the action is closed to this person now, the weightiest first; empty means open. The buttons and
 * the transition route both ask here.
 */
export function refusals(action: Action, situation: Situation): Refusal[] {
  const rule = RULES[action];
  const inStage =
    rule.from.includes(situation.stage) &&
    (!rule.needsLive || situation.live) &&
    (!rule.needsEmergency || situation.emergency !== null);
  const reasons: Refusal[] = [];
  if (!rule.roles(situation.stage).some((role) => situation.roles.includes(role))) {
    reasons.push('not_your_role');
  }
  if (approvalLapsed(action, situation)) reasons.push('content_changed');
  if (!inStage) return [...reasons, 'action_not_allowed_in_stage'];
  if (contentDiffers(action, situation)) reasons.push('content_changed');
  if (fourEyesForbid(action, situation)) reasons.push('four_eyes');
  if (rule.needsNoIssue && situation.blocked) reasons.push('requirements_not_met');
  return reasons;
}
