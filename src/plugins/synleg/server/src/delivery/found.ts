/** What a route has to say, before it becomes bytes and headers. */
export interface Found {
  data: unknown;
  meta?: Record<string, unknown>;
  /** the media type of an answer that is served as it is, without the envelope */
  bare?: string;
  /** the locale that was asked for */
  locale: string;
  /** when anything in it was last changed; ISO 8601 */
  changedAt: string | null;
  /** seconds until it changes by itself, when that is known */
  changesIn?: number;
}

/** Names of the parts of a path, `{municipality}` and so on. */
export type PathParts = Readonly<Record<string, string>>;

/** The latest of some instants; null when there are none. */
export const latest = (instants: readonly string[]): string | null =>
  instants.toSorted().at(-1) ?? null;
