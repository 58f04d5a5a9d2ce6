import type { Language, Worded } from './languages';

/** A unit in which the reader has a role. */
export interface MyUnit {
  id: string;
  name: string;
  municipality: string | null;
  /** what it is called in `locale`, as lists of that language are searched */
  nameInLocale: string;
  /** in which the unit writes first: that of its municipality */
  locale: Language;
  mayWrite: boolean;
}

/** One theme of a unit, in the unit's own language. */
export interface ThemeStanding {
  uid: string;
  key: string;
  names: Worded;
  /** has a unit at most one entry of it? Then this is the entry, once there is one */
  single: boolean;
  documentId: string | null;
  entries: number;
  live: number;
  /** somewhere on the way to publication */
  waiting: number;
}

export interface MyUnitsAnswer {
  data: MyUnit[];
}

export interface ThemesAnswer {
  data: { unit: string; themes: ThemeStanding[] }[];
}

/** So many units are shown at once; whoever has more chooses one. */
export const SHOWN_AT_ONCE = 4;
