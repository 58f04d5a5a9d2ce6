import type { Content } from './content/content';
import type { PublishedFile } from './file';
import { fallbackChain } from './locale';

/** The public copy of a municipality in one locale. */
export interface MunicipalityCopy {
  slug: string;
  name: string;
  content: Content;
  /** what became of each file, by its id in the media library; null when it could not be copied. Never delivered. */
  files?: Readonly<Record<string, PublishedFile | null>>;
}

/** A municipality's public copies by locale. */
export type MunicipalityCopies = Readonly<Record<string, MunicipalityCopy | undefined>>;

/** A municipality as it is delivered. */
export interface MunicipalityDocument {
  slug: string;
  name: string;
  country?: unknown;
  organisationNumber?: unknown;
  /** its locales, its own first */
  languages: readonly string[];
  languageForm?: unknown;
  values?: unknown;
  website?: unknown;
  logo?: unknown;
  contacts?: unknown;
  unitCount: number;
}

/** What is told of a municipality, and the field of its schema that says it. */
export const TOLD = {
  country: 'country',
  organisationNumber: 'organisationNumber',
  languageForm: 'languageForm',
  values: 'values',
  website: 'websiteUrl',
  logo: 'logo',
  contacts: 'contacts',
} as const;

const listOf = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : undefined;

/** `localeFallback` of a municipality, by locale. */
export const fallbackLists = (copies: MunicipalityCopies): Record<string, string[] | undefined> =>
  Object.fromEntries(
    Object.entries(copies).map(([locale, copy]) => [locale, listOf(copy?.content.localeFallback)]),
  );

/**
 * Puts a municipality together field by field along its fallback chain: its other locales are made by the server with
 * a name alone, and its website or logo is the same in all of them.
 */
function merged(copies: MunicipalityCopies, chain: readonly string[]): MunicipalityCopy | null {
  const inOrder = chain.flatMap((locale) => copies[locale] ?? []);
  const [first] = inOrder;
  if (!first) return null;
  const content = Object.assign({}, ...inOrder.toReversed().map((copy) => copy.content)) as Content;
  return { slug: first.slug, name: first.name, content };
}

const inLocale = (copies: MunicipalityCopies, asked: string, locales: readonly string[]) =>
  merged(copies, [asked, ...fallbackChain(fallbackLists(copies), asked, locales), ...locales]);

/** What other answers tell of a municipality; null when nothing of it is public. */
export function municipalityName(
  copies: MunicipalityCopies,
  asked: string,
  locales: readonly string[],
): { slug: string; name: string } | null {
  const copy = inLocale(copies, asked, locales);
  return copy && { slug: copy.slug, name: copy.name };
}

/**
 * Puts a municipality together for an answer.
 * @param asked the locale of the answer
 * @param locales all locales of the installation, the default one first
 */
export function municipalityDocument(
  copies: MunicipalityCopies,
  asked: string,
  locales: readonly string[],
  unitCount: number,
): MunicipalityDocument | null {
  const copy = inLocale(copies, asked, locales);
  if (!copy) return null;
  const fieldOf = (told: keyof typeof TOLD) => copy.content[TOLD[told]];
  return {
    slug: copy.slug,
    name: copy.name,
    country: fieldOf('country'),
    organisationNumber: fieldOf('organisationNumber'),
    languages: fallbackChain(fallbackLists(copies), asked, locales),
    languageForm: fieldOf('languageForm'),
    values: fieldOf('values'),
    website: fieldOf('website'),
    logo: fieldOf('logo'),
    contacts: fieldOf('contacts'),
    unitCount,
  };
}
