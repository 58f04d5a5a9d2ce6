import type { Role, Stage } from '../../../shared/vocabulary';

const WAITS_FOR: Record<Stage, readonly Role[]> = {
  drafting: ['editor'],
  hearing: ['editor', 'leader', 'deputy'],
  leader_review: ['leader', 'deputy'],
  web_review: ['web_editor'],
  scheduled: [],
  published: [],
};

/**
 * The stages in which cases wait for someone with this role: what "waiting for me" means. A leader is not shown the
 * group's unfinished drafts, though the leader may submit them.
 */
export const stagesWaitingFor = (role: Role): Stage[] =>
  (Object.keys(WAITS_FOR) as Stage[]).filter((stage) => WAITS_FOR[stage].includes(role));
