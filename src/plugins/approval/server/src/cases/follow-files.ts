import type { Context } from '../context';
import type { Actor, EntryKey } from '../types';
import { followSave } from './follow-save';
import { lockInOrder } from './lock-in-order';

/**
 * Follows a change of files that these drafts show: each that has become another one goes back as after an edit by
 * whoever changed the file, all or none of them.
 */
export async function followFiles(
  context: Context,
  keys: readonly EntryKey[],
  actor: Actor,
): Promise<void> {
  await context.strapi.db.transaction(async () => {
    const locked = await lockInOrder(context.strapi, keys);
    for (const key of locked) await followSave(context, { key, actor, action: 'file_replaced' });
  });
}
