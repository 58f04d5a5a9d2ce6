import { Role, Stage } from '../../../shared/vocabulary';
/**
 * Where a save that changed the content leads a case. Approvals are void in any case; a web editor from outside the
 * unit who mends a text hands it straight to the leader instead of back to the group.
 * @param roles roles of the person who saved, in this case; empty for tokens and code
 */
export declare function stageAfterEdit(stage: Stage, roles: readonly Role[]): Stage;
