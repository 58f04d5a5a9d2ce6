import type {
  Action,
  EntryKey,
  Issue,
  Language,
  Revision,
  Role,
  Stage,
  UserId,
} from '../../shared/vocabulary';
import type { CaseView, Person, Unit } from '../../shared/answers';
import type { Times } from './workflow/times';

export type { Action, EntryKey, Issue, Language, Revision, Role, Stage, UserId, Times };
export type { CaseView, Person, Unit };

/**
 * Who is at work. `system` is code that runs without a session. Neither it nor a token has a role in any case; what is
 * written with a token of the panel is its owner's work all the same.
 */
export type Actor =
  | { kind: 'user'; id: UserId; name: string; language: Language; superAdmin: boolean }
  | { kind: 'token'; id: number; name: string; owner: UserId | null }
  | { kind: 'system' };

/**
 * A draft with everything that belongs to it: components deep, media with their file's fields, relations as
 * `{ documentId, locale }`.
 */
export interface Draft {
  readonly key: EntryKey;
  readonly document: Readonly<Record<string, unknown>>;
  /** SHA-256 of the bytes of every file it shows, as hexadecimal digits by file id: what was hashed with it */
  readonly fileDigests: ReadonlyMap<number, string>;
}

/** A person in a role of a unit. */
export interface Holder {
  user: UserId;
  role: Role;
  unit: string;
}

/** Answers from memberships; another plugin registers it with `registerRoles`. */
export interface RoleResolver {
  /** the id of the unit that answers for this draft, or null when it has none */
  unitOf(draft: Draft): string | null | Promise<string | null>;
  /** the roles the user has today in cases of this unit; none for those who have left or are blocked */
  rolesIn(user: UserId, unit: string): Promise<Role[]>;
  /** all units in which the user has a role today */
  unitsOf(user: UserId): Promise<{ role: Role; unit: string }[]>;
  /** who has a role in these units today, those included to whom a unit without a leader falls */
  holders(units: string[]): Promise<Holder[]>;
  /** names to show, by unit id */
  describeUnits(units: string[]): Promise<Map<string, Unit>>;
}

/** What a content type is called; null leaves it to its schema. */
export type TypeNames = (uid: string, language: Language) => string | null;

/** Looks at a draft before it is submitted, approved or published. */
export type Check = (draft: Draft, language: Language) => Issue[] | Promise<Issue[]>;

/** Told inside the transaction of a transition: a listener that throws undoes the whole transition. */
export interface Transition {
  action: Action;
  key: EntryKey;
  from: Stage;
  to: Stage;
  live: boolean;
  unit: string | null;
  /** the revision that this transition is about */
  revision: Revision;
  /** the draft as it was hashed to `revision` */
  draft: Draft;
  /** times that the step set, in UTC */
  times: Times;
  at: Date;
  redirectTo?: string;
}
export type TransitionListener = (transition: Transition) => Promise<void>;

/** Whoever keeps copies for the public says which are shown, so that the third net can hold them up to the log. */
export interface PublicCopies {
  /**
   * What the public is shown of governed entries.
   * @param documentIds of these entries alone, and looked at closely: without them it must be cheap
   */
  list(documentIds?: readonly string[]): Promise<{ key: EntryKey; revision: Revision }[]>;
  /** Shows exactly this revision, or nothing when it is null or there is no copy of it. */
  correct(key: EntryKey, approved: Revision | null): Promise<void>;
}

/** What a caller asks for; the same body as the transition route. */
export interface TransitionRequest {
  action: Action;
  version: number;
  comment?: string;
  publishAt?: string;
  unpublishAt?: string;
  dueAt?: string;
  redirectTo?: string;
}

/** Where an entry is in its case, without the case's details. */
export interface Standing {
  key: EntryKey;
  unit: string;
  stage: Stage;
  live: boolean;
}

/** The registered service: `strapi.plugin('approval').service('approval')`. */
export interface ApprovalService {
  registerRoles(resolver: RoleResolver): void;
  registerCheck(check: Check): void;
  /** Says what content types are called, in the reader's language; without it their schema's name stands. */
  registerTypeNames(nameOf: TypeNames): void;
  /** @returns takes the listener back */
  onTransition(listener: TransitionListener): () => void;
  /** Says what the public is shown, so that a copy that nobody approved is found and taken out of view. */
  registerCopies(copies: PublicCopies): void;
  /** One round of the third net, now: what came past the workflow is recorded and put right. */
  reconcile(): Promise<void>;
  /** is this content type under the workflow? */
  governs(uid: string): boolean;
  /** who is at work in this request, or in `actAs` */
  actor(): Actor;
  /** Runs `work` in the name of a user, for code without a request: seeds, timers. Grants nothing the user lacks. */
  actAs<T>(user: UserId, work: () => Promise<T>): Promise<T>;
  /** Runs `work` in nobody's name. A draft it makes waits for nobody until somebody writes in it. */
  asSystem<T>(work: () => Promise<T>): Promise<T>;
  /**
   * Runs `work` that moves many cases, such as a seed or an import: nobody is told of each step, and nothing is mailed.
   * At its end, those for whom something waits find it among their notices.
   */
  quietly<T>(work: () => Promise<T>): Promise<T>;
  /** The case as it stands. @throws approval.unknown_case */
  caseOf(key: EntryKey): Promise<CaseView>;
  /** How all entries of these units stand in these languages, in one query; asks nobody's role. */
  standingIn(units: readonly string[], locales: readonly string[]): Promise<Standing[]>;
  /** Moves a case in the name of the current actor, or refuses with a code of the closed list. */
  transition(key: EntryKey, request: TransitionRequest): Promise<CaseView>;
  /**
   * Erases the names and comments that a user has left beside the audit log, for good. The log still verifies, and
   * records that it was done. What others have written about the user stays.
   * @returns how many names and comments were erased
   */
  eraseWordsOf(user: UserId): Promise<number>;
}
