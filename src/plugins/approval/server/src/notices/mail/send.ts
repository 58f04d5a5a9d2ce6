import type { Context } from '../../context';
import { concernsEveryMail, type Failure, failureOf } from '../rules/failure';
import { nextAttempt } from '../rules/retry';
import { MAIL, type MailRecord } from '../store';
import { claimMail } from './claim';
import { composeMail, type Message } from './compose';

/** Longer than a mail server that is alive needs, shorter than a mail is ours. */
const PATIENCE_MS = 60_000;

interface EmailService {
  send(message: Message): Promise<unknown>;
}

/** Hands a mail to Strapi's email plugin; a server that says nothing is not waited for. */
async function hand({ strapi }: Context, message: Message): Promise<void> {
  const email = strapi.plugin('email').service<EmailService>('email');
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(Object.assign(new Error('The mail server took too long.'), { code: 'ETIMEDOUT' }));
    }, PATIENCE_MS);
  });
  try {
    await Promise.race([email.send(message), tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}

const keep = (
  { strapi }: Context,
  { id }: MailRecord,
  data: Partial<Record<keyof MailRecord, unknown>>,
) => strapi.db.query(MAIL).updateMany({ where: { id }, data });

async function keepFailure(context: Context, mail: MailRecord, failure: Failure): Promise<void> {
  const again =
    failure.failure === 'no_address' ? null : nextAttempt(mail.attempts, new Date(), Math.random());
  const state = again === null ? 'given_up' : 'waiting';
  await keep(context, mail, { ...failure, state, nextAttemptAt: again });
  const { id, attempts } = mail;
  context.strapi.log.warn('A mail was not sent.', { mail: id, attempts, state, ...failure });
}

/** What has nothing left to tell is not sent, and is no failure. */
const drop = ({ strapi }: Context, { id }: MailRecord) =>
  strapi.db.query(MAIL).delete({ where: { id } });

/** Where an error was thrown, without its message: that may quote what the mail is about. */
const framesOf = (error: unknown) =>
  error instanceof Error ? (error.stack?.match(/^ +at .*$/gm) ?? []).slice(0, 8) : [];

/**
 * Writes a mail. One that cannot be written holds no other up, and blames no mail server: it stays taken until its time
 * runs out, and comes again then.
 */
async function write(
  context: Context,
  mail: MailRecord,
): Promise<Awaited<ReturnType<typeof composeMail>> | 'failed'> {
  try {
    return await composeMail(context, mail);
  } catch (error) {
    const { id, attempts } = mail;
    const { name, code } = Object(error) as { name?: unknown; code?: unknown };
    const about = { mail: id, attempts, name, code, stack: framesOf(error) };
    context.strapi.log.error('A mail could not be written; it comes again.', about);
    return 'failed';
  }
}

/** @returns why it was not sent, or null when there is nothing to say against the mail server */
async function attempt(context: Context, mail: MailRecord): Promise<Failure | null> {
  const message = await write(context, mail);
  if (message === 'failed') return null;
  if (message === 'nothing') {
    await drop(context, mail);
    return null;
  }
  try {
    if (message === 'nobody')
      throw Object.assign(new Error('Nobody receives it.'), { code: 'NO_ADDRESS' });
    await hand(context, message);
  } catch (error) {
    const failure = failureOf(error);
    await keepFailure(context, mail, failure);
    return failure;
  }
  const sent = { state: 'sent', sentAt: new Date(), nextAttemptAt: null };
  await keep(context, mail, { ...sent, failure: null, failureCode: null });
  return null;
}

/**
 * Sends what the outbox holds, one after the other, outside of any transaction. A mail server that is away is asked
 * once a round: the others keep their attempts for when it is back.
 */
export async function sendDueMails(context: Context, stopping: AbortSignal): Promise<void> {
  const now = new Date();
  while (!stopping.aborted) {
    const mail = await claimMail(context.strapi, now);
    if (!mail) return;
    const failure = await attempt(context, mail);
    if (failure && concernsEveryMail(failure)) return;
  }
}
