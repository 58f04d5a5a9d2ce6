import { Issue, Role } from '../../../shared/vocabulary';
import { Context } from '../context';
import { HashedDraft } from '../drafts/load';
import { Actor } from '../types';
import { Situation } from '../workflow/situation';
import { CaseRecord } from './store';
/** A case as it stands for one actor: what the rules are asked about. */
export interface Survey {
  draft: HashedDraft;
  roles: Role[];
  issues: Issue[];
  situation: Situation;
}
/**
 * Looks at a case with an actor's eyes: the draft as it is now, the actor's roles, what holds it back.
 * @returns null when the draft is gone
 */
export declare function survey(
  context: Context,
  record: CaseRecord,
  actor: Actor,
): Promise<Survey | null>;
