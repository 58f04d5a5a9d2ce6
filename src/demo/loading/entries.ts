import type { Core } from '@strapi/strapi';
import type { Stage, UserId } from 'strapi-plugin-approval/strapi-server';
import type { Locale, Themes, UnitContent, Waiting } from '../content/demo';
import { approvalOf, documentsOf, uidOfTheme } from './registry';
import { referencesIn, resolve, type Known } from './resolve';
import { moveTo, type Movers } from './workflow';

/** A unit that is there, and what is needed to write in it. */
export interface Desk {
  strapi: Core.Strapi;
  unit: string;
  movers: Movers;
  known: Omit<Known, 'entry'>;
}

/** An entry of any theme. */
interface Item {
  uid: string;
  name: string;
  in: Partial<Record<Locale, object>>;
  waits?: Waiting;
  edit?: { changes: object; waits: Waiting };
}

const itemsOf = (strapi: Core.Strapi, themes: Themes): Item[] =>
  Object.entries(themes).flatMap(([key, entries]) =>
    entries.map((entry): Item => ({ uid: uidOfTheme(strapi, key), ...entry })),
  );

const localesOf = (item: Item): [Locale, object][] => Object.entries(item.in) as [Locale, object][];

/** Saves one language of a document as `author`; the first one makes the document. */
export async function write(
  { strapi }: Pick<Desk, 'strapi'>,
  author: UserId,
  target: { uid: string; documentId: string | null; locale: Locale },
  fields: object,
): Promise<string> {
  const documents = documentsOf(strapi, target.uid);
  const { documentId, locale } = target;
  return approvalOf(strapi).actAs(author, async () => {
    const data = { ...fields, updatedBy: author, ...(documentId ? {} : { createdBy: author }) };
    if (!documentId) return (await documents.create({ data, locale, status: 'draft' })).documentId;
    await documents.update({ documentId, data, locale, status: 'draft' });
    return documentId;
  });
}

async function bring(desk: Desk, item: Item, entry: Known['entry']): Promise<string> {
  const { strapi, unit, movers, known } = desk;
  const fill = (fields: object) => resolve(fields, { ...known, entry }) as object;
  let documentId: string | null = null;
  for (const [locale, fields] of localesOf(item)) {
    const target = { uid: item.uid, documentId, locale };
    documentId = await write(desk, movers.editor, target, { ...fill(fields), unit });
    const goal: Stage = item.waits ?? 'published';
    const key = { uid: item.uid, documentId, locale };
    await moveTo(strapi, key, goal, movers);
    if (!item.edit || goal !== 'published') continue;
    await write(desk, movers.editor, key, fill(item.edit.changes));
    await moveTo(strapi, key, item.edit.waits, movers);
  }
  if (!documentId) throw new Error(`${item.uid} ${item.name} has no text in any language.`);
  return documentId;
}

/** Brings in all entries of a unit; what others refer to comes first. */
export async function bringEntries(desk: Desk, { slug, themes }: UnitContent): Promise<number> {
  const items = itemsOf(desk.strapi, themes);
  const brought = new Map<string, string>();
  const nameOf = ({ uid, name }: Item) => `${uid} ${name}`;

  const broughtAs = (reference: string): string => {
    const found = items
      .filter(({ name }) => name === reference)
      .map((item) => brought.get(nameOf(item)));
    const [id] = found.filter((each) => each !== undefined);
    if (!id) throw new Error(`Nothing in ${slug} is called ${reference}.`);
    return id;
  };
  const bringOnce = async (item: Item): Promise<void> => {
    if (brought.has(nameOf(item))) return;
    for (const reference of referencesIn(item.in))
      for (const needed of items.filter(({ name }) => name === reference)) await bringOnce(needed);
    brought.set(nameOf(item), await bring(desk, item, broughtAs));
  };

  for (const item of items) await bringOnce(item);
  return items.length;
}
