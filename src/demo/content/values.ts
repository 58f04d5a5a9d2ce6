/**
 * What content cannot say by itself, because it is known first when it is loaded: the id of a picture or of another
 * entry, and a day counted from today. `../resolve.ts` puts the real value in its place.
 */
import type { DocumentName } from '../documents/names';
import type { PictureName } from '../pictures/names';

export interface Picture {
  readonly $picture: PictureName;
  readonly alt?: string;
  readonly decorative?: boolean;
  readonly caption?: string;
  readonly credit?: string;
}
export interface Document {
  readonly $document: DocumentName;
  readonly title: string;
}
/** Another entry of the same unit, by the name that the content gives it. */
export interface EntryReference {
  readonly $entry: string;
}
/** A date, in whole days from today. */
export interface RelativeDate {
  readonly $days: number;
}
/** The next day with this month and day, for example `12-24`; for the end of a period the first one after its start. */
export interface NextDate {
  readonly $next: string;
  readonly after?: string;
}
/** 23:59 in Oslo, in whole days from today. */
export interface Deadline {
  readonly $deadline: number;
}

/** `2026-11-21`, or a day that moves along with today */
export type DateValue = `${number}-${number}-${number}` | RelativeDate | NextDate;
/** `09:00:00` */
export type TimeValue = `${number}:${number}:00`;

/** Drawn by the project itself; the same in every language. */
const CREDIT = 'Synleg';

/** A picture with what someone who cannot see it needs to know. */
export const picture = (name: PictureName, alt: string, caption?: string): Picture => ({
  $picture: name,
  alt,
  credit: CREDIT,
  ...(caption ? { caption } : {}),
});
/** A picture that says nothing beyond the text around it. */
export const ornament = (name: PictureName): Picture => ({
  $picture: name,
  decorative: true,
  credit: CREDIT,
});
export const document = (name: DocumentName, title: string): Document => ({
  $document: name,
  title,
});
export const entry = (name: string): EntryReference => ({ $entry: name });
export const daysAhead = (days: number): RelativeDate => ({ $days: days });
export const daysAgo = (days: number): RelativeDate => ({ $days: -days });
export const next = (monthAndDay: string, after?: string): NextDate => ({
  $next: monthAndDay,
  ...(after ? { after } : {}),
});
export const deadlineIn = (days: number): Deadline => ({ $deadline: days });
