import type { Context } from '../context';
import type { UserId } from '../types';
import { OUTBOX } from './deliver';
import { belongsTo, digestDay } from './rules/digest';
import { noticeSettings } from './settings';
import { emailChoices, MAIL, NOTICE, type NoticeRecord, postMail } from './store';

/** The name of the rounds that gather daily mails. */
export const DAILY = 'daily-mails';

const waitingNotices = async ({ strapi }: Context): Promise<NoticeRecord[]> =>
  (await strapi.db.query(NOTICE).findMany({
    where: { forDigest: true },
    orderBy: { id: 'asc' },
  })) as NoticeRecord[];

/** What has been read in the panel meanwhile needs no mail; neither does who has changed their mind. */
async function gather(
  { strapi, jobs }: Context,
  receiver: UserId,
  notices: NoticeRecord[],
  day: string,
): Promise<void> {
  const once = `daily:${receiver}:${day}`;
  const now = new Date();
  const choiceOf = await emailChoices(strapi, [receiver]);
  await strapi.db.transaction(async () => {
    if ((await strapi.db.query(MAIL).count({ where: { once } })) > 0) return;
    const unread = notices.filter(({ readAt }) => readAt === null);
    const wanted = choiceOf(receiver) !== 'never' && unread.length > 0;
    const mail = wanted ? await postMail(strapi, { once, receiver, kind: 'daily' }, now) : null;
    for (const { id, readAt } of notices) {
      const data = { forDigest: false, ...(readAt === null && { mail }) };
      await strapi.db.query(NOTICE).update({ where: { id }, data });
    }
    if (mail !== null) await jobs.at(OUTBOX, now);
  });
}

/** Puts one mail a day into the outbox for each person who wants that, when its hour has come and there is something. */
export async function gatherDailyMails(context: Context): Promise<void> {
  const { digestHour: hour, timeZone } = noticeSettings(context.strapi);
  const day = digestDay(new Date(), { hour, timeZone });
  const ripe = (await waitingNotices(context)).filter(({ at }) =>
    belongsTo(day, new Date(at), { hour, timeZone }),
  );
  for (const receiver of new Set(ripe.map((notice) => notice.receiver))) {
    const own = ripe.filter((notice) => notice.receiver === receiver);
    await gather(context, receiver, own, day);
  }
}
