import type { Schema, Theme } from './schema';
import { themeName } from './schema';

type Fields = Readonly<Record<string, unknown>>;

/** Which fields name a document, the first group that the type has; a person's name is in two. */
const NAMES = [['title'], ['name'], ['givenName', 'familyName']];

/** What a document is called. A type without a title, such as practical information, is called what its theme is. */
export function titleOf(document: Fields, schema: Schema, theme: Theme | null, locale: string): string {
  const fields = NAMES.find((group) => group.every((field) => field in schema.attributes)) ?? [];
  const name = fields.map((field) => String(document[field] ?? '').trim()).join(' ').trim();
  return name || (theme ? themeName(theme, locale) : '');
}

/** The last part of a document's address. A theme with one entry a unit has no slug: its own key is the address. */
export const slugOf = (document: Fields, theme: Theme | null): string =>
  typeof document.slug === 'string' && document.slug !== '' ? document.slug : (theme?.key ?? '');
