import type { Context } from '../context';
import type { EntryKey, Stage, UserId } from '../types';
import type { Telling } from './rules/tellings';
import { emailChoices, entryOf, NOTICE, postMail } from './store';

/** The name by which the outbox asks for a round. */
export const OUTBOX = 'outbox';

/** What is told, whoever is told of it. */
export interface Subject {
  /** names it for ever; each person is told of it once */
  once: string;
  key: EntryKey;
  title: string;
  unit: string | null;
  stage: Stage | null;
  /** reference of who did it; null when time did */
  actor: string | null;
  sequence: number | null;
  speaksOf: string | null;
  at: Date;
}

async function write(
  { strapi }: Context,
  { once, key, ...same }: Subject,
  { user, kind }: Telling,
  more: { mail: number | null; forDigest: boolean },
): Promise<void> {
  await strapi.db.query(NOTICE).create({
    data: { ...same, ...more, ...entryOf(key), once: `${once}:${user}`, receiver: user, kind },
  });
}

/**
 * Writes notices, and into the outbox what of it goes by mail, in the caller's transaction: both are there, or neither.
 * @param byMail false for what is only shown in the panel
 */
export async function deliver(
  context: Context,
  subject: Subject,
  tellings: readonly Telling[],
  { byMail }: { byMail: boolean },
): Promise<void> {
  if (tellings.length === 0) return;
  const { strapi } = context;
  const receivers: UserId[] = tellings.map(({ user }) => user);
  const choiceOf = await emailChoices(strapi, receivers);
  const now = new Date();
  let posted = false;
  for (const telling of tellings) {
    const choice = byMail ? choiceOf(telling.user) : 'never';
    const once = `${subject.once}:${telling.user}`;
    const mail =
      choice === 'at_once'
        ? await postMail(strapi, { once, receiver: telling.user, kind: 'at_once' }, now)
        : null;
    await write(context, subject, telling, { mail, forDigest: choice === 'daily' });
    posted ||= mail !== null;
  }
  if (posted) await context.jobs.at(OUTBOX, now);
}
