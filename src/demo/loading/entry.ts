import type { Core } from '@strapi/strapi';
import type { EntryKey } from 'strapi-plugin-approval/strapi-server';
import type { AccountName } from '../accounts';
import type { Locale, Waiting } from '../content/demo';
import type { Cast } from './cast';
import { resolve, type Known } from './resolve';
import { moveTo, speak, type Movers } from './workflow';
import { write } from './write';

/** A unit that is there, and what is needed to write in it. */
export interface Desk {
  strapi: Core.Strapi;
  cast: Cast;
  unit: string;
  movers: Movers;
  known: Omit<Known, 'entry'>;
}

/** An entry of any theme. */
export interface Item {
  uid: string;
  name: string;
  in: Partial<Record<Locale, object>>;
  waits?: Waiting;
  sentBack?: string;
  comments?: readonly { by: AccountName; text: string }[];
  edit?: { changes: object; waits: Waiting };
}

/** From the first draft to where the entry stands. */
async function advance({ strapi, cast, movers }: Desk, key: EntryKey, item: Item): Promise<void> {
  const goal = item.sentBack ? 'leader_review' : (item.waits ?? 'published');
  await moveTo(strapi, key, goal, movers);
  for (const { by, text } of item.comments ?? [])
    await speak(strapi, key, cast[by], 'comment', text);
  if (item.sentBack) await speak(strapi, key, movers.leader, 'request_changes', item.sentBack);
}

/**
 * Writes an entry in all its languages and moves each as far as content says.
 * @param entry finds what it refers to
 * @returns the document's id
 */
export async function bring(desk: Desk, item: Item, entry: Known['entry']): Promise<string> {
  const { strapi, unit, movers, known } = desk;
  const fill = (fields: object) => resolve(fields, { ...known, entry }) as object;
  let documentId: string | null = null;
  for (const [locale, fields] of Object.entries(item.in) as [Locale, object][]) {
    const target = { uid: item.uid, documentId, locale };
    documentId = await write(strapi, movers.editor, target, { ...fill(fields), unit });
    const key = { ...target, documentId };
    await advance(desk, key, item);
    if (!item.edit) continue;
    await write(strapi, movers.editor, key, fill(item.edit.changes));
    await moveTo(strapi, key, item.edit.waits, movers);
  }
  if (documentId === null) throw new Error(`${item.name} has no text in any language.`);
  return documentId;
}
