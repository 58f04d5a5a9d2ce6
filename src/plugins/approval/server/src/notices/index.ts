import { DAILY, gatherDailyMails } from './daily';
import { OUTBOX } from './deliver';
import { noticeFollower } from './follow';
import { sendDueMails } from './mail/send';
import { noticeContentTypes } from './content-types';
import { noticeController } from './controller';
import { noticeRoutes } from './routes';
import type { Slice } from '../slice';
import { giveReminders, REMINDERS } from './give-reminders';

/** Who is told of what: in the panel, by mail, reminded. */
export const notices: Slice = {
  contentTypes: noticeContentTypes,
  controllers: { notice: noticeController },
  adminRoutes: noticeRoutes,
  register: (context) => {
    const { followers, jobs } = context;
    followers.push(noticeFollower(context));
    jobs.every(OUTBOX, 30, (stopping) => sendDueMails(context, stopping));
    jobs.every(REMINDERS, 300, () => giveReminders(context));
    jobs.every(DAILY, 300, () => gatherDailyMails(context));
  },
};
