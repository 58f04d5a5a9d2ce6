import type { EmailChoice, NoticePage, NoticeView } from '../../../shared/notices';
import { contributingUser, namesOf, person } from '../actor/people';
import { languageOf } from '../actor/actor';
import { pageOf } from '../cases/page-of';
import { type Context, userOf } from '../context';
import type { Actor, UserId } from '../types';
import { sentencesOf } from './mail/compose';
import type { NoticesQuery } from './requests';
import { emailChoices, NOTICE, type NoticeRecord, PREFERENCE } from './store';

/** Tokens and programs have no notices. */
const NO_ONE = 0 as UserId;
const readerOf = (actor: Actor): UserId => userOf(actor) ?? NO_ONE;

const instant = (value: string): string => new Date(value).toISOString();

/** Notices as their receiver is shown them: names of people and units in two queries, however many there are. */
async function viewNotices(
  context: Context,
  records: NoticeRecord[],
  actor: Actor,
): Promise<NoticeView[]> {
  const language = languageOf(actor);
  const doer = (record: NoticeRecord) =>
    record.actor === null ? null : contributingUser(record.actor as `user:${number}`);
  const names = await namesOf(context.strapi, records.map(doer));
  const units = await context.registrations.resolver.describeUnits([
    ...new Set(records.flatMap(({ unit }) => (unit === null ? [] : [unit]))),
  ]);
  const sentences = await sentencesOf(context, records, language);
  return records.map((record, at) => {
    const user = doer(record);
    return {
      id: record.id,
      kind: record.kind,
      message: sentences[at] ?? '',
      uid: record.entryUid,
      documentId: record.entryId,
      locale: record.entryLocale,
      title: record.title,
      unit: record.unit === null ? null : (units.get(record.unit) ?? null),
      stage: record.stage,
      actor: user === null ? null : person(user, names, language),
      at: instant(record.at),
      readAt: record.readAt === null ? null : instant(record.readAt),
    };
  });
}

const unreadOf = (receiver: UserId) => ({ receiver, readAt: { $null: true } });

export const countUnread = ({ strapi }: Context, actor: Actor): Promise<number> =>
  strapi.db.query(NOTICE).count({ where: unreadOf(readerOf(actor)) });

/** A person's own notices, the newest first. */
export async function noticesFor(
  context: Context,
  actor: Actor,
  { unread, page, pageSize }: NoticesQuery,
): Promise<NoticePage> {
  const receiver = readerOf(actor);
  const where =
    unread === undefined
      ? { receiver }
      : unread
        ? unreadOf(receiver)
        : { receiver, readAt: { $notNull: true } };
  const [records, total] = await context.strapi.db.query(NOTICE).findWithCount({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    offset: (page - 1) * pageSize,
    limit: pageSize,
  });
  const views = await viewNotices(context, records as NoticeRecord[], actor);
  const { data, meta } = pageOf(views, page, pageSize, total);
  return { data, meta: { ...meta, unread: await countUnread(context, actor) } };
}

/** Marks a person's own notices as read; those of others stay as they are. */
export async function markRead(
  { strapi }: Context,
  actor: Actor,
  ids: readonly number[] | 'all',
): Promise<void> {
  await strapi.db.query(NOTICE).updateMany({
    where: { ...unreadOf(readerOf(actor)), ...(ids !== 'all' && { id: { $in: [...ids] } }) },
    data: { readAt: new Date() },
  });
}

export async function preferenceOf({ strapi }: Context, actor: Actor): Promise<EmailChoice> {
  const reader = readerOf(actor);
  return (await emailChoices(strapi, [reader]))(reader);
}

/** Keeps how a person wants mails, from the next notice on. */
export async function choose({ strapi }: Context, actor: Actor, email: EmailChoice): Promise<void> {
  const person = userOf(actor);
  if (person === null) return;
  const preferences = strapi.db.query(PREFERENCE);
  const { count } = await preferences.updateMany({ where: { person }, data: { email } });
  if (count === 0) await preferences.create({ data: { person, email } });
}
