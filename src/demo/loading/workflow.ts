import type { Core } from '@strapi/strapi';
import type {
  Action,
  CaseView,
  EntryKey,
  Stage,
  UserId,
} from 'strapi-plugin-approval/strapi-server';
import { approvalOf } from './registry';

/** Who moves the cases of a unit on. */
export interface Movers {
  editor: UserId;
  leader: UserId;
  webEditor: UserId;
  /** until when the staff may speak, where a submission is heard first */
  hearingEnds: string;
}

const NEXT: Partial<Record<Stage, { action: Action; by: 'editor' | 'leader' | 'webEditor' }>> = {
  drafting: { action: 'submit', by: 'editor' },
  hearing: { action: 'close_hearing', by: 'editor' },
  leader_review: { action: 'approve', by: 'leader' },
  web_review: { action: 'publish', by: 'webEditor' },
};

/**
 * Moves a case as far as `goal`, every step by the person whose it is.
 * @throws what the workflow refuses with; Error when no step leads on
 */
export async function moveTo(
  strapi: Core.Strapi,
  key: EntryKey,
  goal: Stage,
  movers: Movers,
): Promise<void> {
  const approval = approvalOf(strapi);
  let view: CaseView = await approval.caseOf(key);
  while (view.stage !== goal) {
    const step = NEXT[view.stage];
    if (!step) throw new Error(`${key.uid} in ${view.stage} never comes to ${goal}.`);
    const request = {
      action: step.action,
      version: view.version,
      ...(step.action === 'submit' && { dueAt: movers.hearingEnds }),
    };
    view = await approval.actAs(movers[step.by], () => approval.transition(key, request));
  }
}

/** Says something about a case, or sends it back, with words. */
export async function speak(
  strapi: Core.Strapi,
  key: EntryKey,
  user: UserId,
  action: 'comment' | 'request_changes',
  comment: string,
): Promise<void> {
  const approval = approvalOf(strapi);
  const { version } = await approval.caseOf(key);
  await approval.actAs(user, () => approval.transition(key, { action, version, comment }));
}
