import { Action, Issue } from '../../../shared/vocabulary';
import { Context } from '../context';
import { ApprovalCode } from '../errors';
import { Actor, CaseView, EntryKey } from '../types';
import { CaseRecord } from './store';
export interface AllowedAction {
  action: Action;
  allowed: boolean;
  reasons: {
    code: `approval.${ApprovalCode}`;
    message: string;
  }[];
}
/** One case with all that its page needs. */
export type CasePage = CaseView & {
  allowedActions: AllowedAction[];
  issues: Issue[];
};
/**
 * The case an actor asks for. A super admin, who sees every entry, sees every case too, but has no role in it.
 * @throws approval.unknown_case, approval.not_your_role
 */
export declare function readableCase(
  context: Context,
  actor: Actor,
  key: EntryKey,
): Promise<CaseRecord>;
/** A case with what this actor may do in it and what is still missing. */
export declare function casePage(context: Context, actor: Actor, key: EntryKey): Promise<CasePage>;
