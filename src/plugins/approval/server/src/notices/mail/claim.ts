import type { Core } from '@strapi/strapi';
import { MAIL, type MailRecord } from '../store';

/** For so long a mail belongs to the server that took it; if that dies, another one takes it then. */
const MINE_FOR_MS = 5 * 60_000;

const nextDue = (strapi: Core.Strapi, now: Date) =>
  strapi.db.query(MAIL).findOne({
    where: { state: 'waiting', nextAttemptAt: { $lte: now } },
    orderBy: [{ nextAttemptAt: 'asc' }, { id: 'asc' }],
  }) as Promise<MailRecord | null>;

/**
 * Takes the mail that has been due longest, so that no other server sends it too: the count of attempts is moved on by
 * one server only. A mail that ends its server counts as tried.
 * @returns null when none is due
 */
export async function claimMail(strapi: Core.Strapi, now: Date): Promise<MailRecord | null> {
  for (;;) {
    const mail = await nextDue(strapi, now);
    if (!mail) return null;
    const attempts = mail.attempts + 1;
    const { count } = await strapi.db.query(MAIL).updateMany({
      where: { id: mail.id, state: 'waiting', attempts: mail.attempts },
      data: { attempts, nextAttemptAt: new Date(Date.now() + MINE_FOR_MS) },
    });
    if (count === 1) return { ...mail, attempts };
  }
}
