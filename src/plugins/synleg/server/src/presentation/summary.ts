/** A presentation as lists tell of it. */
export interface PresentationSummary {
  id: string;
  municipality: { slug: string; name: string };
  slug: string;
  name: string;
  locale: string;
  kind?: unknown;
  summary?: unknown;
  heroImage?: unknown;
  /** keys of the themes that have something in them, in the unit's order */
  themes: string[];
  updatedAt: string;
  /** where the whole of it is */
  url: string;
}
