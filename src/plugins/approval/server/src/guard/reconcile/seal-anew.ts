import { lockCase, resealCase } from '../../cases/store';
import type { Context } from '../../context';
import type { EntryKey } from '../../types';
import { type Found, judge } from './judge';
import { lookAtOne } from './look';

/** Is all in order but for the seal, which was made under another schema? */
export const isSealedBefore = (found: Found): boolean =>
  found.sealToday !== null &&
  found.record?.liveSeal !== found.sealToday &&
  judge(found).length === 0;

/** Seals what is live under today's schema: nobody has touched it, so nothing is recorded. */
export async function sealAnew(context: Context, key: EntryKey): Promise<void> {
  const { strapi } = context;
  await strapi.db.transaction(async () => {
    await lockCase(strapi, key);
    const looked = await lookAtOne(context, key);
    const { record, sealToday } = looked;
    if (!record || sealToday === null || !isSealedBefore(looked)) return;
    await resealCase(strapi, record, sealToday);
    strapi.log.info('The schema has changed under a live entry; it is sealed anew.', { ...key });
  });
}
