import type { Schema, Theme } from './schema';
import { themeName } from './schema';

type Fields = Readonly<Record<string, unknown>>;

interface SlugOptions {
  synleg?: { slug?: { from?: string[] } };
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

/** The fields that name a document: those its address is made from. */
const namingFields = (schema: Schema): string[] =>
  (schema.attributes.slug?.pluginOptions as SlugOptions | undefined)?.synleg?.slug?.from ?? [
    'title',
  ];

/** What a document is called. A type without a title, such as practical information, is called what its theme is. */
export function titleOf(
  document: Fields,
  schema: Schema,
  theme: Theme | null,
  locale: string,
): string {
  const name = namingFields(schema)
    .map((field) => text(document[field]))
    .filter(Boolean)
    .join(' ');
  return name || (theme ? themeName(theme, locale) : '');
}

/** The last part of a document's address. A theme with one entry a unit has no slug: its own key is the address. */
export const slugOf = (document: Fields, theme: Theme | null): string =>
  text(document.slug) || (theme?.key ?? '');
