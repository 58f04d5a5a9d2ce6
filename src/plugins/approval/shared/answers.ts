import type { Action, Flag, Issue, Revision, Role, Stage, Times, Workflow } from './vocabulary';

/** What the admin routes answer with, for both halves. */

/** Where an entry belongs. The id is what memberships are given for; the plugin does not look inside. */
export interface Unit {
  id: string;
  slug: string;
  name: string;
}

export interface Person {
  /** null when the person's account is gone */
  id: number | null;
  name: string;
}

/** A case; instants in ISO 8601. */
export interface CaseView {
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  unit: Unit | null;
  stage: Stage;
  live: boolean;
  version: number;
  revision: Revision | null;
  liveRevision: Revision | null;
  submittedBy: Person | null;
  approvedBy: Person | null;
  contributors: Person[];
  dueAt: string | null;
  publishAt: string | null;
  unpublishAt: string | null;
  flags: Flag[];
  updatedAt: string;
  /** what its content type is called */
  type: string;
  /** who has it: those on whose list it stands, and in which roles; nobody for what is published and at rest */
  waitsFor: { roles: Role[]; people: Person[] };
  /** when it came to the stage it stands in */
  waitingSince: string;
  /** has its date passed, or has it kept somebody waiting too long? */
  overdue: boolean;
}

/** How many cases of a unit stand where. */
export interface UnitSummary {
  unit: Unit;
  /** does the reader belong to it, or only look over it? */
  own: boolean;
  stages: Record<Stage, number>;
}

/** What waits for the reader, at a glance. */
export interface Summary {
  /** roles that the reader has anywhere */
  roles: Role[];
  /** a super admin sees every case, but has no role in any */
  overseesAll: boolean;
  waiting: number;
  /** how many of those that wait are overdue */
  overdue: number;
  /** those that have waited longest */
  first: CaseView[];
  /** all cases in sight */
  flagged: Record<Flag, number>;
  stages: Record<Stage, number>;
  units: UnitSummary[];
  /** the content types that have cases */
  types: { uid: string; name: string }[];
}

/** A button and what closes it; `reasons` are in the reader's language. */
export interface AllowedAction {
  action: Action;
  allowed: boolean;
  /** it is refused without a comment */
  needsComment: boolean;
  reasons: { code: `approval.${string}`; message: string }[];
}

/** One case with all that its page needs. */
export type CasePage = CaseView & {
  workflow: Workflow;
  allowedActions: AllowedAction[];
  issues: Issue[];
};

export interface Page<T> {
  data: T[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** One step in the life of a case. */
export interface HistoryEvent {
  sequence: number;
  at: string;
  action: string;
  from: string | null;
  to: string | null;
  version: number;
  revision: string | null;
  /** times that the step set */
  times: Times;
  /** in which roles the actor acted */
  roles: Role[];
  /** without an id it was no person who is still here: the system, a program, or a former user */
  actor: Person;
  comment: string | null;
}
