import type { Context } from '../context';
import type { Actor, EntryKey } from '../types';
import { followSave } from './follow-save';
import { lockCase } from './store';

const inOrder = (one: EntryKey, other: EntryKey): number =>
  [one.uid, one.documentId, one.locale].join(' ') <
  [other.uid, other.documentId, other.locale].join(' ')
    ? -1
    : 1;

/**
 * Follows a change of files that these drafts show: each that has become another one goes back as after an edit by
 * whoever changed the file, all or none of them. Locked in one order, so that two changes cannot wait for each other.
 */
export async function followFiles(
  context: Context,
  keys: readonly EntryKey[],
  actor: Actor,
): Promise<void> {
  await context.strapi.db.transaction(async () => {
    const ordered = [...keys].sort(inOrder);
    for (const key of ordered) await lockCase(context.strapi, key);
    for (const key of ordered) await followSave(context, { key, actor, action: 'file_replaced' });
  });
}
