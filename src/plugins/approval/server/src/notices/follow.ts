import { SUPER_ADMIN } from '../actor/actor';
import { contributingUser } from '../actor/people';
import { actorReference } from '../actor/reference';
import type { Follower } from '../cases/happening';
import { type CaseRecord, findCase } from '../cases/store';
import { type Context, userOf } from '../context';
import type { Action, EntryKey, UserId } from '../types';
import { deliver } from './deliver';
import { isQuietAbout } from './quiet';
import { noteReminder, orphanedOnce } from './given-reminders';
import { settledBy } from './rules/settled';
import { concernsAnybody, type Telling, tellings } from './rules/tellings';
import { entryOf, MAIL, type MailRecord, NOTICE, type NoticeRecord } from './store';

type Happened = Parameters<Follower>[0];

type Told = NoticeRecord & { mail: MailRecord | null };

/** What is gone is not spoken of: a link would lead nowhere, and a mail that has not left need not. */
async function forget({ strapi }: Context, key: EntryKey): Promise<void> {
  const told = (await strapi.db
    .query(NOTICE)
    .findMany({ where: entryOf(key), populate: { mail: true } })) as Told[];
  const unsent = told.flatMap(({ mail }) =>
    mail?.kind === 'at_once' && mail.state !== 'sent' ? [mail.id] : [],
  );
  await strapi.db.query(NOTICE).deleteMany({ where: entryOf(key) });
  await strapi.db.query(MAIL).deleteMany({ where: { id: { $in: unsent } } });
}

/** What no longer waits for anybody is no longer unread. */
async function settle({ strapi }: Context, happened: Happened): Promise<void> {
  const kinds = settledBy(happened);
  if (kinds.length === 0) return;
  await strapi.db.query(NOTICE).updateMany({
    where: { ...entryOf(happened.key), kind: { $in: [...kinds] }, readAt: { $null: true } },
    data: { readAt: happened.at },
  });
}

/** An emergency has used the contributors up; the case keeps them for whoever looks afterwards. */
const contributorsOf = (record: CaseRecord | null): UserId[] =>
  [...(record?.contributors ?? []), ...(record?.emergency?.contributors ?? [])]
    .map(contributingUser)
    .filter((user) => user !== null) as UserId[];

/** A comment on what is published leads to published too, and begins nothing anew. */
const PUBLISHING: Action[] = ['publish', 'emergency_publish'];

/** Who has said something about an entry since it was last published. */
async function commentersOf({ strapi }: Context, key: EntryKey): Promise<UserId[]> {
  const records = strapi.db.query('plugin::approval.audit-record');
  const published = (await records.findOne({
    where: { ...entryOf(key), action: { $in: PUBLISHING }, toStage: 'published' },
    orderBy: { sequence: 'desc' },
    select: ['sequence'],
  })) as { sequence: number } | null;
  const comments = (await records.findMany({
    where: { ...entryOf(key), action: 'comment', sequence: { $gt: published?.sequence ?? 0 } },
    select: ['actor'],
  })) as { actor: `user:${number}` }[];
  return comments.map(({ actor }) => contributingUser(actor)).filter((u) => u !== null) as UserId[];
}

/** Nobody has a role where there is no unit; what came past the workflow must not stay unseen for that. */
async function withoutUnit({ strapi }: Context, { action }: Happened): Promise<Telling[]> {
  if (action !== 'tampering_found') return [];
  const users = (await strapi.db.query('admin::user').findMany({
    where: { isActive: true, blocked: { $ne: true }, roles: { code: SUPER_ADMIN } },
    select: ['id'],
  })) as { id: UserId }[];
  return users.map(({ id }) => ({ user: id, kind: action }));
}

async function toldIn(context: Context, unit: string, happened: Happened): Promise<Telling[]> {
  const holders = await context.registrations.resolver.holders([unit]);
  const record = await findCase(context.strapi, happened.key);
  return tellings(
    {
      ...happened,
      actor: userOf(happened.actor),
      contributors: contributorsOf(record),
      commenters: happened.action === 'comment' ? await commentersOf(context, happened.key) : [],
    },
    holders,
  );
}

async function tell(context: Context, happened: Happened): Promise<void> {
  const { key, unit, times } = happened;
  const told =
    unit === null ? await withoutUnit(context, happened) : await toldIn(context, unit, happened);
  const subject = {
    once: `happening:${happened.sequence}`,
    key,
    title: happened.title,
    unit,
    stage: happened.to,
    actor: actorReference(happened.actor),
    sequence: happened.sequence,
    speaksOf: times?.dueAt ?? times?.publishAt ?? null,
    at: happened.at,
  };
  await deliver(context, subject, told, { byMail: true });
  const record = await findCase(context.strapi, key);
  if (record && told.some(({ kind }) => kind === 'orphaned')) {
    await noteReminder(context, orphanedOnce(record), happened.at);
  }
}

/** Tells people of what happened to a case, in its transaction: notice and happening are kept, or neither. */
export const noticeFollower =
  (context: Context): Follower =>
  async (happened) => {
    if (happened.action === 'delete') return forget(context, happened.key);
    await settle(context, happened);
    if (isQuietAbout(happened.key)) return;
    if (concernsAnybody(happened)) await tell(context, happened);
  };
