import type { Content, Reference } from './content/content';
import { resolveReferences } from './content/resolve';
import type { Target } from './content/resolve';

/** One live revision of an entry or a unit, as its snapshot holds it. Instants are ISO 8601. */
export interface Published {
  id: string;
  title: string;
  slug: string;
  locale: string;
  revision: string;
  /** first publication in this locale */
  publishedAt: string;
  /** latest publication in this locale */
  updatedAt: string;
  content: Content;
  references: Reference[];
}

export interface Place {
  municipality: { slug: string; name: string };
  unit: { id: string; slug: string; name: string };
}

/** An entry as it is delivered. */
export interface EntryDocument extends Place {
  id: string;
  theme: string;
  slug: string;
  title: string;
  locale: string;
  revision: string;
  publishedAt: string;
  updatedAt: string;
  content: Content;
}

/** Where an entry stands is told beside its content, not in it. */
export const BESIDE: readonly string[] = ['unit', 'slug'];

/**
 * Puts an entry together for an answer.
 * @param targets what relations may point to, by id; all of it live
 */
export function entryDocument(
  entry: Published,
  theme: string,
  place: Place,
  targets: ReadonlyMap<string, Target>,
): EntryDocument {
  resolveReferences(entry.content, entry.references, targets);
  const content = Object.entries(entry.content).filter(([field]) => !BESIDE.includes(field));
  return {
    id: entry.id,
    theme,
    slug: entry.slug,
    title: entry.title,
    locale: entry.locale,
    municipality: place.municipality,
    unit: place.unit,
    revision: entry.revision,
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt,
    content: Object.fromEntries(content),
  };
}
