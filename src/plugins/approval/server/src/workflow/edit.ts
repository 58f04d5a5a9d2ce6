import type { Role, Stage } from '../../../shared/vocabulary';

const OF_THE_UNIT: readonly Role[] = ['editor', 'leader', 'deputy', 'member'];

/**
 * Where a save that changed the content leads a case. Approvals are void in any case; a web editor from outside the
 * unit who mends a text hands it straight to the leader instead of back to the group.
 * @param roles roles of the person who saved, in this case; empty for tokens and code
 */
export function stageAfterEdit(stage: Stage, roles: readonly Role[]): Stage {
  if (stage === 'drafting') return 'drafting';
  const fromOutside =
    roles.includes('web_editor') && !roles.some((role) => OF_THE_UNIT.includes(role));
  return fromOutside ? 'leader_review' : 'drafting';
}

/** A draft thrown away for the live page is nobody's work any more: the case stands where its page does. */
export const stageAfterDiscard = (live: boolean): Stage => (live ? 'published' : 'drafting');
