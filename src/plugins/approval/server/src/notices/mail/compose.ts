import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ASKING_KINDS } from '../../../../shared/notices';
import { contributingUser, namesOf, person } from '../../actor/people';
import { fullName, languageNamed } from '../../actor/actor';
import type { Context } from '../../context';
import type { Language } from '../../types';
import { caseLink, noticesLink } from '../links';
import { noticeSettings } from '../settings';
import { type Letter, letterOf, type Told } from '../rules/letter';
import { sentenceOf } from '../rules/sentence';
import { type MailRecord, NOTICE, type NoticeRecord } from '../store';

interface Receiver {
  id: number;
  email: string;
  firstname?: string | null;
  lastname?: string | null;
  preferedLanguage?: string | null;
}

export type Message = Letter & { to: string; messageId: string };

/** Somebody who has left or is blocked is written to no more. */
const receiverOf = ({ db }: Core.Strapi, id: number) =>
  db.query('admin::user').findOne({
    where: { id, isActive: true, $or: [{ blocked: false }, { blocked: { $null: true } }] },
  }) as Promise<Receiver | null>;

/** Sentences about notices, in one language, with the names of who did it. */
export async function sentencesOf(
  { strapi }: Context,
  notices: readonly NoticeRecord[],
  language: Language,
): Promise<string[]> {
  const userIn = ({ actor }: NoticeRecord) =>
    actor === null ? null : contributingUser(actor as `user:${number}`);
  const { timeZone } = noticeSettings(strapi);
  const names = await namesOf(strapi, notices.map(userIn));
  return notices.map((notice) => {
    const { kind, title, speaksOf } = notice;
    const actor = person(userIn(notice) ?? 0, names, language).name;
    const date = speaksOf === null ? null : new Date(speaksOf);
    return sentenceOf({ kind, title, actor, speaksOf: date }, language, timeZone);
  });
}

async function tell(
  context: Context,
  notices: readonly NoticeRecord[],
  language: Language,
): Promise<Told[]> {
  const sentences = await sentencesOf(context, notices, language);
  return notices.map(({ entryUid, entryId, entryLocale }, at) => ({
    sentence: sentences[at] ?? '',
    link: caseLink(context.strapi, { uid: entryUid, documentId: entryId, locale: entryLocale }),
  }));
}

/** The same for every attempt, so that a mail which a crash makes us send again is known as the one it is. */
function messageIdOf({ once, createdAt }: MailRecord, strapi: Core.Strapi): string {
  const posted = new Date(createdAt).toISOString();
  const name = createHash('sha256').update(`${once} ${posted}`).digest('hex').slice(0, 32);
  const { hostname } = new URL(strapi.config.get<string>('admin.absoluteUrl'));
  return `<${name}@${hostname}>`;
}

/** Why a mail is not written: nobody is there to receive it, or what it tells of is gone or settled. */
type Unwritten = 'nobody' | 'nothing';

/** A question that has been answered, or read in the panel, before the mail could leave asks nothing any more. */
const isSettled = ({ kind, readAt }: NoticeRecord): boolean =>
  readAt !== null && ASKING_KINDS.some((asking) => asking === kind);

/** Writes a mail of the outbox, in its receiver's language. */
export async function composeMail(
  context: Context,
  mail: MailRecord,
): Promise<Message | Unwritten> {
  const { strapi } = context;
  const notices = (await strapi.db
    .query(NOTICE)
    .findMany({ where: { mail: mail.id }, orderBy: { id: 'asc' } })) as NoticeRecord[];
  const open = notices.filter((notice) => !isSettled(notice));
  if (open.length === 0) return 'nothing';
  const receiver = await receiverOf(strapi, mail.receiver);
  if (!receiver) return 'nobody';
  const language = languageNamed(receiver.preferedLanguage);
  const told = await tell(context, open, language);
  const to = { name: fullName(receiver), language };
  return {
    ...letterOf(to, mail.kind, told, noticesLink(strapi)),
    to: receiver.email,
    messageId: messageIdOf(mail, strapi),
  };
}
