/** What the diff route answers with, for both halves. */

/** What sort of value differs, for those who show it. `moved`: an item stands at another place, counted from 1. */
export type Kind =
  | 'text'
  | 'richtext'
  | 'number'
  | 'date'
  | 'boolean'
  | 'enumeration'
  | 'relation'
  | 'media'
  | 'component'
  | 'moved'
  | 'other';

/** One place where two contents differ. `null` on a side means: not there, or not filled. */
export interface Difference {
  /** path as in issues, for example `prides.0.statement`; the place in the newer content, in the older when it is gone */
  field: string;
  kind: Kind;
  from: unknown;
  to: unknown;
  /** the content type that a relation points to */
  target?: string;
}

/** One filled field inside a list item that came or went as a whole. */
export interface Part {
  field: string;
  kind: Kind;
  value: unknown;
  target?: string;
}

/** What a relation points to; no title when it is gone. */
export interface Target {
  id: string;
  title: string | null;
}

/** A file as people compare it. */
export interface Picture {
  sha256: string;
  name: string | null;
  mime: string | null;
  alt: string | null;
  caption: string | null;
  /** address of a small copy, for pictures; needs the session */
  preview: string | null;
}
