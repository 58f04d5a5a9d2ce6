import type { Context } from '../context';
import { draftsReferringTo } from '../drafts/referring';
import type { Actor, EntryKey } from '../types';
import { followSave } from './follow-save';
import { lockInOrder } from './lock-in-order';

/**
 * The drafts that refer to what is about to be deleted: afterwards nothing says so any more. Their cases are locked
 * before anything is recorded, as a save locks its case, so that neither waits for the other.
 */
export const lockReferrers = async (
  { strapi }: Context,
  uid: string,
  documentId: string,
): Promise<EntryKey[]> => lockInOrder(strapi, await draftsReferringTo(strapi, uid, documentId));

/**
 * Follows a deletion in the drafts that referred to what is gone, inside its transaction: each that says something else
 * now was edited by whoever deleted.
 */
export async function followReferrers(
  context: Context,
  referrers: readonly EntryKey[],
  actor: Actor,
): Promise<void> {
  for (const key of referrers) await followSave(context, { key, actor, action: 'edit' });
}
