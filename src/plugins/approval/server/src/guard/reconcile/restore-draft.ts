import type { UID } from '@strapi/strapi';
import type { Context } from '../../context';
import { type HashedDraft, loadDraft } from '../../drafts/load';
import { localeParam } from '../../drafts/locale';
import type { EntryKey, Revision } from '../../types';
import { underPermit } from '../permit';

/** Nothing may become public under this permit: it only lets a draft be made of what is published. */
const NOTHING = '' as Revision;

/**
 * Makes a draft of the published row again, as Strapi makes one of a discard. Without a draft nobody could move the case
 * of a live entry again, not even to take the page out of view.
 * @returns null when there is no published row either
 */
export async function restoreDraft(
  { strapi }: Context,
  key: EntryKey,
): Promise<HashedDraft | null> {
  const { uid, documentId, locale } = key;
  await underPermit({ key, revision: NOTHING }, () =>
    strapi.documents(uid as UID.ContentType).discardDraft({ documentId, ...localeParam(locale) }),
  );
  return loadDraft(strapi, key);
}
