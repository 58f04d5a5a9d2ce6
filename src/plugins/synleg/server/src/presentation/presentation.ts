import type { EntryDocument, Published } from './entry';
import type { Content } from './content/content';
import { resolveReferences } from './content/resolve';
import type { Target } from './content/resolve';
import type { ChosenTheme } from './chosen-themes';

export interface ThemeDocument extends ChosenTheme {
  items: EntryDocument[];
}

/** A presentation as it is delivered. */
export interface PresentationDocument {
  municipality: { slug: string; name: string };
  unit: Content;
  locale: string;
  availableLocales: string[];
  publishedAt: string;
  updatedAt: string;
  themes: ThemeDocument[];
}

/** What is delivered of a unit; losTopics and the choice of themes are for filters and order alone. */
export const UNIT_FIELDS: readonly string[] = [
  'kind',
  'parent',
  'summary',
  'heroImage',
  'organisationNumber',
];

/** The unit at the head of its presentation. */
export function unitDocument(unit: Published, targets: ReadonlyMap<string, Target>): Content {
  resolveReferences(unit.content, unit.references, targets);
  const told = UNIT_FIELDS.filter((field) => unit.content[field] !== undefined);
  const fields = told.map((field) => [field, unit.content[field]] as const);
  return { id: unit.id, slug: unit.slug, name: unit.title, ...Object.fromEntries(fields) };
}

/** Order inside a theme: the editors' own positions first, then the newest, then by title. */
export interface Ordered {
  position: number;
  publishedOn: string;
  title: string;
}

/** Compares two entries of a theme for display. */
export const inDisplayOrder = (one: Ordered, other: Ordered): number =>
  one.position - other.position ||
  other.publishedOn.localeCompare(one.publishedOn) ||
  one.title.localeCompare(other.title, 'nn');

/** Sorts entries under the chosen themes; a theme without entries is left out. */
export const themeDocuments = (
  chosen: readonly ChosenTheme[],
  entries: readonly EntryDocument[],
): ThemeDocument[] =>
  chosen
    .map((theme) => ({ ...theme, items: entries.filter((entry) => entry.theme === theme.key) }))
    .filter((theme) => theme.items.length > 0);

/** Puts a presentation together. It was last changed when any part that is shown was. */
export function presentationDocument(
  unit: Published,
  place: { municipality: { slug: string; name: string }; availableLocales: string[] },
  themes: ThemeDocument[],
  targets: ReadonlyMap<string, Target>,
): PresentationDocument {
  const changes = themes.flatMap((theme) => theme.items.map((item) => item.updatedAt));
  return {
    municipality: place.municipality,
    unit: unitDocument(unit, targets),
    locale: unit.locale,
    availableLocales: place.availableLocales,
    publishedAt: unit.publishedAt,
    updatedAt: [unit.updatedAt, ...changes].toSorted().at(-1) ?? unit.updatedAt,
    themes,
  };
}
