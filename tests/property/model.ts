import type { Row } from './evidence';
import type { Action, Step } from './steps';

/** The contract's table as a model of its own: where an action leads from where, and who may. */
const TABLE: Record<Action, { from: string[]; to: string | null; who: string[] }> = {
  submit: { from: ['drafting'], to: null, who: ['editor', 'leader', 'deputy'] },
  close_hearing: { from: ['hearing'], to: 'leader_review', who: ['editor', 'leader', 'deputy'] },
  approve: { from: ['leader_review'], to: 'web_review', who: ['leader', 'deputy'] },
  request_changes: {
    from: ['hearing', 'leader_review', 'web_review'],
    to: 'drafting',
    who: ['editor', 'leader', 'deputy', 'web_editor'],
  },
  withdraw: {
    from: ['hearing', 'leader_review', 'web_review'],
    to: 'drafting',
    who: ['editor', 'leader', 'deputy'],
  },
  publish: { from: ['web_review'], to: null, who: ['web_editor'] },
  cancel_schedule: { from: ['scheduled'], to: 'web_review', who: ['web_editor'] },
  unpublish: {
    from: ['drafting', 'hearing', 'leader_review', 'web_review', 'scheduled', 'published'],
    to: null,
    who: ['web_editor', 'leader'],
  },
  emergency_publish: {
    from: ['drafting', 'hearing', 'leader_review', 'web_review'],
    to: 'published',
    who: ['web_editor'],
  },
  approve_retrospectively: { from: ['published'], to: 'published', who: ['leader', 'deputy'] },
  comment: {
    from: ['drafting', 'hearing', 'leader_review', 'web_review', 'scheduled', 'published'],
    to: null,
    who: ['editor', 'leader', 'deputy', 'member', 'web_editor'],
  },
};

/** Where an accepted action must have led; the table's gaps depend on the case or the request. */
function destination(action: Action, heard: boolean, later: boolean, stage: string): string {
  if (action === 'submit') return heard ? 'hearing' : 'leader_review';
  if (action === 'publish') return later ? 'scheduled' : 'published';
  if (action === 'unpublish') return stage === 'published' ? 'drafting' : stage;
  return TABLE[action].to ?? stage;
}

/** What is wrong with an accepted question by the contract's table alone; null when nothing is. */
export function disagreement(
  step: Step,
  heard: boolean,
  accepted: readonly Action[],
  before: Row | undefined,
  after: Row | undefined,
): string | null {
  if (step.kind !== 'ask' || accepted.length === 0) return null;
  const { from, who } = TABLE[step.action];
  const stage = String(before?.stage);
  if (step.outdated) return 'model: accepted for an old version';
  if (!who.includes(step.who)) return `model: ${step.who} may never ${step.action}`;
  if (!from.includes(stage)) return `model: ${step.action} was accepted in ${stage}`;
  const expected = destination(step.action, heard, step.later, stage);
  return after?.stage === expected ? null : `model: ${step.action} should lead to ${expected}`;
}
