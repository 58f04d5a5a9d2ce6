/** The words of the workflow, used by server, admin and whoever plugs in. Closed lists: a new word is a new contract. */

export const STAGES = [
  'drafting',
  'hearing',
  'leader_review',
  'web_review',
  'scheduled',
  'published',
] as const;
export type Stage = (typeof STAGES)[number];

export const ACTIONS = [
  'submit',
  'close_hearing',
  'approve',
  'request_changes',
  'withdraw',
  'publish',
  'cancel_schedule',
  'unpublish',
  'emergency_publish',
  'approve_retrospectively',
  'comment',
] as const;
export type Action = (typeof ACTIONS)[number];

/** What is recorded about a case beside the actions that people choose. */
export const EVENTS = [
  'create',
  'found',
  'edit',
  'discard',
  'delete',
  'file_replaced',
  'schedule_stopped',
  'tampering_found',
] as const;
export type Event = (typeof EVENTS)[number];

/** `awaiting_retrospective_review`: published in an emergency, unseen by a leader; `orphaned`: nobody leads the unit. */
export const FLAGS = ['awaiting_retrospective_review', 'orphaned'] as const;
export type Flag = (typeof FLAGS)[number];

/** Characters of a comment, at most. */
export const LONGEST_COMMENT = 5_000;

export const ROLES = [
  'editor',
  'leader',
  'deputy',
  'member',
  'change_agent',
  'web_editor',
  'project_lead',
] as const;
export type Role = (typeof ROLES)[number];

export const WORKFLOWS = ['standard', 'with-hearing'] as const;
export type Workflow = (typeof WORKFLOWS)[number];

export const FOUR_EYES = ['standard', 'strict', 'off'] as const;
export type FourEyes = (typeof FOUR_EYES)[number];

export const LANGUAGES = ['nn', 'nb', 'da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/**
 * What an entry is filed under that has no language, because its content type is not localized. It means "undetermined"
 * (BCP 47), so no language of content is called so.
 */
export const NO_LOCALE = 'und';

declare const brand: unique symbol;
/** `sha256-` and 64 hexadecimal digits over an entry's canonical content. */
export type Revision = string & { readonly [brand]: 'Revision' };
export type UserId = number & { readonly [brand]: 'UserId' };

/** Times as a request carries them, or as they are kept: instants in ISO 8601. */
export interface Times {
  publishAt?: string;
  unpublishAt?: string;
  dueAt?: string;
}

/** Names one document in one language: the thing a case is about. */
export interface EntryKey {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/** Something that a check noticed; `message` is in the reader's language. Only `block` stops a submission. */
export interface Issue {
  /** path of the field, for example `title` or `prides.0.statement` */
  field: string;
  key: string;
  severity: 'block' | 'warn' | 'advice';
  message: string;
}
