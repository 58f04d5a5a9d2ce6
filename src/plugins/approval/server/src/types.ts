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

export type { Action, EntryKey, Issue, Language, Revision, Role, Stage, UserId };

/** Who is at work. `system` is code that runs without a session: it has no role in any case. */
export type Actor =
  | { kind: 'user'; id: UserId; name: string; language: Language; superAdmin: boolean }
  | { kind: 'token'; id: number; name: string }
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

/** Where an entry belongs. The id is what memberships are given for; the plugin does not look inside. */
export interface Unit {
  id: string;
  slug: string;
  name: string;
}

/** Answers from memberships; another plugin registers it with `registerRoles`. */
export interface RoleResolver {
  /** the id of the unit that answers for this draft, or null when it has none */
  unitOf(draft: Draft): string | null | Promise<string | null>;
  /** the roles the user has today in cases of this unit; none for those who have left or are blocked */
  rolesIn(user: UserId, unit: string): Promise<Role[]>;
  /** all units in which the user has a role today */
  unitsOf(user: UserId): Promise<{ role: Role; unit: string }[]>;
  /** names to show, by unit id */
  describeUnits(units: string[]): Promise<Map<string, Unit>>;
}

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
  at: Date;
  redirectTo?: string;
}
export type TransitionListener = (transition: Transition) => Promise<void>;

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

export interface Person {
  /** null when the person's account is gone */
  id: number | null;
  name: string;
}

/** A case as the admin routes answer it. */
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
  flags: string[];
  updatedAt: string;
}

/** The registered service: `strapi.plugin('approval').service('approval')`. */
export interface ApprovalService {
  registerRoles(resolver: RoleResolver): void;
  registerCheck(check: Check): void;
  /** @returns takes the listener back */
  onTransition(listener: TransitionListener): () => void;
  /** is this content type under the workflow? */
  governs(uid: string): boolean;
  /** who is at work in this request, or in `actAs` */
  actor(): Actor;
  /** Runs `work` in the name of a user, for code without a request: seeds, timers. Grants nothing the user lacks. */
  actAs<T>(user: UserId, work: () => Promise<T>): Promise<T>;
  /** Runs `work` in nobody's name. A draft it makes waits for nobody until somebody writes in it. */
  asSystem<T>(work: () => Promise<T>): Promise<T>;
  /** The case as it stands. @throws approval.unknown_case */
  caseOf(key: EntryKey): Promise<CaseView>;
  /** Moves a case in the name of the current actor, or refuses with a code of the closed list. */
  transition(key: EntryKey, request: TransitionRequest): Promise<CaseView>;
}
