import type { Presence } from '../../../shared/presence';
import { languageOf } from '../actor/actor';
import { namesOf, person } from '../actor/people';
import { whoSaved } from '../actor/who-saved';
import { readableCase } from '../cases/case-page';
import { type Context, userOf } from '../context';
import { savedSince } from '../kept-revisions/savings';
import type { Actor, EntryKey } from '../types';
import { leave, others, stay } from './who-is-here';

/** What somebody who has a draft open tells and wants to know. */
export interface Heartbeat {
  open: boolean;
  /** the draft's `updatedAt` as they got it */
  updatedAt?: string | undefined;
}

async function changeSince(
  { strapi }: Context,
  actor: Actor,
  key: EntryKey,
  updatedAt?: string,
): Promise<Presence['savedSince']> {
  const since = updatedAt && (await savedSince(strapi, key, new Date(updatedAt)));
  if (!since) return null;
  const { savedBy, at, revision } = since.last;
  const by = await whoSaved(strapi, savedBy, languageOf(actor));
  return { by, at, hadRevision: since.had, revision };
}

/**
 * Notes that a person has a draft open, or has closed it, and says who else has. It is nobody's step in the case: no
 * version, no record.
 * @throws approval.unknown_case, approval.not_your_role
 */
export async function meet(
  context: Context,
  actor: Actor,
  key: EntryKey,
  { open, updatedAt }: Heartbeat,
): Promise<Presence> {
  const { strapi } = context;
  await readableCase(context, actor, key);
  const user = userOf(actor);
  if (user === null) return { others: [], savedSince: null };
  const now = new Date();
  if (open) await stay(strapi, key, user, now);
  else await leave(strapi, key, user);
  const seen = await others(strapi, key, user, now);
  const names = await namesOf(
    strapi,
    seen.map((one) => one.user),
  );
  return {
    others: seen.map(({ user: id, since }) => ({
      id,
      name: person(id, names, languageOf(actor)).name,
      since,
    })),
    savedSince: await changeSince(context, actor, key, updatedAt),
  };
}
