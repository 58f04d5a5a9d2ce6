import type { Page, Person, Unit } from './answers';
import type { Stage } from './vocabulary';

/** What a notice says. The first ones ask something of the reader, the others tell. */
export const ASKING_KINDS = [
  'to_hear',
  'to_decide',
  'to_publish',
  'retrospective_review',
  'waited_long',
  'hearing_ends_soon',
  'hearing_over',
  'orphaned',
] as const;
export const TELLING_KINDS = [
  'approved',
  'changes_requested',
  'withdrawn',
  'approval_voided',
  'published',
  'scheduled',
  'schedule_cancelled',
  'schedule_stopped',
  'emergency_published',
  'approved_retrospectively',
  'unpublished',
  'commented',
  'tampering_found',
] as const;
export const NOTICE_KINDS = [...ASKING_KINDS, ...TELLING_KINDS] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** How a person wants notices by e-mail; in the panel they are always there. */
export const EMAIL_CHOICES = ['at_once', 'daily', 'never'] as const;
export type EmailChoice = (typeof EMAIL_CHOICES)[number];

export interface NoticePreference {
  email: EmailChoice;
  /** may this person look into the outbox? */
  outbox: boolean;
}

export const MAIL_STATES = ['waiting', 'sent', 'given_up'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** Why a mail has not been sent. Mail servers answer with addresses in their words, so only this is kept. */
export const MAIL_FAILURES = [
  'no_mail_server',
  'not_reached',
  'too_slow',
  'not_let_in',
  'refused',
  'no_address',
  'broken',
] as const;
export type MailFailure = (typeof MAIL_FAILURES)[number];

/** A notice as its receiver is shown it; instants in ISO 8601. */
export interface NoticeView {
  id: number;
  kind: NoticeKind;
  /** the sentence, in the reader's language */
  message: string;
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  unit: Unit | null;
  /** where the case went */
  stage: Stage | null;
  /** who did it; null when time did */
  actor: Person | null;
  at: string;
  readAt: string | null;
}

export type NoticePage = Page<NoticeView> & { meta: { unread: number } };

/** A mail of the outbox; never with an address. */
export interface MailView {
  id: number;
  receiver: Person;
  kind: 'at_once' | 'daily';
  /** what it is about, in the language of the reader of the list */
  subject: string;
  state: MailState;
  attempts: number;
  failure: MailFailure | null;
  /** what the mail server answered, such as 550 */
  failureCode: number | null;
  createdAt: string;
  nextAttemptAt: string | null;
  sentAt: string | null;
}
