import type { Page } from '../../../shared/answers';
import type { MailView } from '../../../shared/notices';
import { namesOf, person } from '../actor/people';
import { languageOf } from '../actor/actor';
import { pageOf } from '../cases/page-of';
import { type Context, userOf } from '../context';
import { refuse } from '../errors';
import type { Actor, Language, Role } from '../types';
import { OUTBOX } from './deliver';
import { sentencesOf } from './mail/compose';
import type { OutboxQuery } from './requests';
import { subjectOf } from './rules/letter';
import { MAIL, type MailRecord, type NoticeRecord } from './store';

const OVERSEERS: readonly Role[] = ['web_editor', 'project_lead'];

/** Which mails an actor may look at: those about the units that they oversee; a super admin all; null is none. */
async function visibleMails({ registrations }: Context, actor: Actor): Promise<object | null> {
  if (actor.kind === 'user' && actor.superAdmin) return {};
  const user = userOf(actor);
  const held = user === null ? [] : await registrations.resolver.unitsOf(user);
  const units = held.filter(({ role }) => OVERSEERS.includes(role)).map(({ unit }) => unit);
  return units.length === 0 ? null : { notices: { unit: { $in: [...new Set(units)] } } };
}

/** May this actor look into the outbox? */
export const looksAfterMails = async (context: Context, actor: Actor): Promise<boolean> =>
  (await visibleMails(context, actor)) !== null;

/** @throws approval.not_your_role */
async function overseen(context: Context, actor: Actor): Promise<object> {
  const mails = await visibleMails(context, actor);
  if (!mails) throw refuse('not_your_role', languageOf(actor));
  return mails;
}

const instant = (value: string | null) => (value === null ? null : new Date(value).toISOString());

type Posted = MailRecord & { notices: NoticeRecord[] };

async function viewMails(
  context: Context,
  mails: Posted[],
  language: Language,
): Promise<MailView[]> {
  const names = await namesOf(
    context.strapi,
    mails.map(({ receiver }) => receiver),
  );
  const all = mails.flatMap(({ notices }) => notices);
  const sentences = await sentencesOf(context, all, language);
  const told = (mail: Posted) =>
    mail.notices.map((notice) => ({ sentence: sentences[all.indexOf(notice)] ?? '', link: '' }));
  return mails.map((mail) => ({
    id: mail.id,
    receiver: person(mail.receiver, names, language),
    kind: mail.kind,
    subject: subjectOf(mail.kind, told(mail), language),
    state: mail.state,
    attempts: mail.attempts,
    failure: mail.failure,
    failureCode: mail.failureCode,
    createdAt: new Date(mail.createdAt).toISOString(),
    nextAttemptAt: instant(mail.nextAttemptAt),
    sentAt: instant(mail.sentAt),
  }));
}

/** The outbox as those who look after it are shown it, the newest first. */
export async function listMails(
  context: Context,
  actor: Actor,
  { state, page, pageSize }: OutboxQuery,
): Promise<Page<MailView>> {
  const where = { ...(await overseen(context, actor)), ...(state && { state }) };
  const mails = context.strapi.db.query(MAIL);
  const [found, total] = await mails.findWithCount({
    where,
    populate: { notices: true },
    orderBy: [{ id: 'desc' }],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const views = await viewMails(context, found as Posted[], languageOf(actor));
  return pageOf(views, page, pageSize, total);
}

/**
 * Lets a mail that is not sent be tried again at once, from the beginning.
 * @returns false when there is no such mail, or not for this actor
 * @throws approval.not_your_role
 */
export async function retryMail(context: Context, actor: Actor, id: number): Promise<boolean> {
  const { strapi, jobs } = context;
  const mails = strapi.db.query(MAIL);
  const where = { ...(await overseen(context, actor)), id };
  if ((await mails.count({ where })) === 0) return false;
  const now = new Date();
  await mails.updateMany({
    where: { id, state: { $ne: 'sent' } },
    data: { state: 'waiting', attempts: 0, nextAttemptAt: now },
  });
  await jobs.at(OUTBOX, now);
  return true;
}
