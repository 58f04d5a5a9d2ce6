import type { Core } from '@strapi/strapi';
import { AWAY_AFTER_SECONDS } from '../../../shared/presence';
import { entryColumns } from '../kept-revisions/entry-columns';
import type { EntryKey, UserId } from '../types';

const PRESENCE = 'plugin::approval.presence';

interface Seen {
  user: UserId;
  since: string;
}

const present = (now: Date) => ({
  seenAt: { $gte: new Date(now.getTime() - AWAY_AFTER_SECONDS * 1000) },
});

export async function leave(strapi: Core.Strapi, key: EntryKey, user: UserId): Promise<void> {
  await strapi.db.query(PRESENCE).deleteMany({ where: { ...entryColumns(key), user } });
}

/** Whoever comes takes the rows of those who left without a word along, so that the table stays as small as the house. */
async function enter(strapi: Core.Strapi, key: EntryKey, user: UserId, now: Date): Promise<void> {
  const presences = strapi.db.query(PRESENCE);
  await presences.deleteMany({ where: { $not: present(now) } });
  try {
    await presences.create({ data: { ...entryColumns(key), user, since: now, seenAt: now } });
  } catch (error) {
    // The same person's other window came first.
    if ((await presences.count({ where: { ...entryColumns(key), user } })) === 0) throw error;
  }
}

/** Notes that a person has a draft open. */
export async function stay(
  strapi: Core.Strapi,
  key: EntryKey,
  user: UserId,
  now: Date,
): Promise<void> {
  const presences = strapi.db.query(PRESENCE);
  const row = (await presences.findOne({
    where: { ...entryColumns(key), user, ...present(now) },
    select: ['id'],
  })) as { id: number } | null;
  if (row) await presences.update({ where: { id: row.id }, data: { seenAt: now } });
  else await enter(strapi, key, user, now);
}

/** Who else has it open, the longest there first. */
export const others = (
  strapi: Core.Strapi,
  key: EntryKey,
  user: UserId,
  now: Date,
): Promise<Seen[]> =>
  strapi.db.query(PRESENCE).findMany({
    where: { ...entryColumns(key), user: { $ne: user }, ...present(now) },
    orderBy: { since: 'asc' },
  }) as Promise<Seen[]>;
