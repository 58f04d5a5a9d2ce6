import type { FourEyes, Revision, Role, Stage, UserId, Workflow } from '../../../shared/vocabulary';

/** `user:7` or `token:3`: who changed content, without naming anyone. */
export type ContributorRef = `user:${number}` | `token:${number}` | 'system';

/** A publication without the leader, as it was: who pressed, and whose text it was. */
export interface Emergency {
  by: UserId;
  contributors: readonly ContributorRef[];
}

/** All that the rules of the workflow need to know about a case and the person in front of it. */
export interface Situation {
  workflow: Workflow;
  fourEyes: FourEyes;
  stage: Stage;
  live: boolean;
  /** the hash of the draft as it is now */
  revision: Revision;
  /** the hash that the case was last told of by a save */
  knownRevision: Revision | null;
  /** the hash that the leader approved */
  approvedRevision: Revision | null;
  /** the hash whose approval was voided by an edit since the last submission */
  lapsedRevision: Revision | null;
  approvedBy: UserId | null;
  /** everyone whose save changed the content since the last published revision */
  contributors: readonly ContributorRef[];
  /** null for tokens and code without a session */
  user: UserId | null;
  roles: readonly Role[];
  /** does a check hold the draft back? */
  blocked: boolean;
  /** set while a publication without the leader waits for the leader's word */
  emergency: Emergency | null;
}
