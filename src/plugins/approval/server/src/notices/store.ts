import type { Core } from '@strapi/strapi';
import type { EmailChoice, MailFailure, MailState, NoticeKind } from '../../../shared/notices';
import type { EntryKey, Stage, UserId } from '../types';

export const NOTICE = 'plugin::approval.notice';
export const MAIL = 'plugin::approval.mail';
export const PREFERENCE = 'plugin::approval.notice-preference';
export const REMINDER = 'plugin::approval.reminder';

/** A notice as the database keeps it. */
export interface NoticeRecord {
  id: number;
  once: string;
  receiver: UserId;
  kind: NoticeKind;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  title: string;
  unit: string | null;
  stage: Stage | null;
  actor: string | null;
  sequence: number | null;
  at: string;
  speaksOf: string | null;
  readAt: string | null;
  forDigest: boolean;
}

/** A mail of the outbox as the database keeps it. */
export interface MailRecord {
  id: number;
  once: string;
  receiver: UserId;
  kind: 'at_once' | 'daily';
  state: MailState;
  attempts: number;
  nextAttemptAt: string | null;
  failure: MailFailure | null;
  failureCode: number | null;
  sentAt: string | null;
  createdAt: string;
}

export const entryOf = (key: EntryKey) => ({
  entryUid: key.uid,
  entryId: key.documentId,
  entryLocale: key.locale,
});

/** How these people want their notices by e-mail; at once when they have not said. */
export async function emailChoices(
  strapi: Core.Strapi,
  people: readonly UserId[],
): Promise<(person: UserId) => EmailChoice> {
  const rows = (await strapi.db.query(PREFERENCE).findMany({
    where: { person: { $in: [...people] } },
  })) as { person: UserId; email: EmailChoice }[];
  const chosen = new Map(rows.map(({ person, email }) => [person, email]));
  return (person) => chosen.get(person) ?? 'at_once';
}

/** Puts a mail into the outbox, in the transaction of what it tells; it leaves after the commit. */
export const postMail = async (
  strapi: Core.Strapi,
  mail: Pick<MailRecord, 'once' | 'receiver' | 'kind'>,
  now: Date,
): Promise<number> => {
  const { id } = (await strapi.db.query(MAIL).create({
    data: { ...mail, state: 'waiting', attempts: 0, nextAttemptAt: now },
  })) as { id: number };
  return id;
};
