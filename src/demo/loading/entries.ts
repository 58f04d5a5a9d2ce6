import type { Core } from '@strapi/strapi';
import type { Themes, UnitContent } from '../content/demo';
import { bring, type Desk, type Item } from './entry';
import { uidOfTheme } from './registry';
import { referencesIn } from './resolve';

const itemsOf = (strapi: Core.Strapi, themes: Themes): Item[] =>
  Object.entries(themes).flatMap(([key, entries]) =>
    entries.map((entry): Item => ({ uid: uidOfTheme(strapi, key), ...entry })),
  );

/** Brings in all entries of a unit; what others refer to comes first. */
export async function bringEntries(desk: Desk, { slug, themes }: UnitContent): Promise<void> {
  const items = itemsOf(desk.strapi, themes);
  const brought = new Map<Item, string>();

  const called = (name: string): Item => {
    const found = items.find((item) => item.name === name);
    if (!found) throw new Error(`Nothing in ${slug} is called ${name}.`);
    return found;
  };
  const bringOnce = async (item: Item): Promise<string> => {
    const there = brought.get(item);
    if (there !== undefined) return there;
    for (const name of referencesIn(item.in)) await bringOnce(called(name));
    const documentId = await bring(desk, item, (name) => brought.get(called(name)) ?? '');
    brought.set(item, documentId);
    return documentId;
  };

  for (const item of items) await bringOnce(item);
}
