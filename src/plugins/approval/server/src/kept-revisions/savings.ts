import type { Core } from '@strapi/strapi';
import { actorReference } from '../actor/reference';
import type { HashedDraft } from '../drafts/load';
import type { Actor, EntryKey, Revision } from '../types';
import type { ContributorRef } from '../workflow/situation';
import { entryColumns } from './entry-columns';

const SAVING = 'plugin::approval.saving';

/** One time that somebody changed the content of a draft. */
export interface Saving {
  sequence: number;
  revision: Revision;
  savedAt: string;
  at: string;
  savedBy: ContributorRef;
}

/** What has become of a draft since somebody opened it. */
export interface Since {
  /** the revision they opened; null when it was never kept */
  had: Revision | null;
  last: Saving;
}

/** Keeps that and by whom a draft's content was changed. */
export async function keepSaving(
  strapi: Core.Strapi,
  draft: HashedDraft,
  about: { sequence: number; actor: Actor; at: Date },
): Promise<void> {
  await strapi.db.query(SAVING).create({
    data: {
      ...entryColumns(draft.key),
      sequence: about.sequence,
      revision: draft.revision,
      savedAt: draft.document['updatedAt'],
      at: about.at,
      savedBy: actorReference(about.actor),
    },
  });
}

/** The saving whose outcome was on the screen of somebody who opened the draft as it was saved at `opened`. */
async function openedSaving(
  strapi: Core.Strapi,
  key: EntryKey,
  opened: Date,
): Promise<Saving | null> {
  return (await strapi.db.query(SAVING).findOne({
    // Throwing a draft away brings back an older row with its older time, so the time alone gives no order.
    where: { ...entryColumns(key), $or: [{ savedAt: opened }, { at: { $lte: opened } }] },
    orderBy: { sequence: 'desc' },
  })) as Saving | null;
}

/**
 * The last change of a draft's content since somebody opened it; null when the content is what they opened.
 * @param opened the draft's `updatedAt` as they got it
 */
export async function savedSince(
  strapi: Core.Strapi,
  key: EntryKey,
  opened: Date,
): Promise<Since | null> {
  const base = await openedSaving(strapi, key, opened);
  const last = (await strapi.db.query(SAVING).findOne({
    where: { ...entryColumns(key), sequence: { $gt: base?.sequence ?? 0 } },
    orderBy: { sequence: 'desc' },
  })) as Saving | null;
  if (!last || last.revision === base?.revision) return null;
  return { had: base?.revision ?? null, last };
}
