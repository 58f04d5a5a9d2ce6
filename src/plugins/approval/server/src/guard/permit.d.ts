import { EntryKey, Revision } from '../types';
/** Leave to change the published rows of one entry, for as long as its transition runs. */
export interface Permit {
  key: EntryKey;
  /** the only content that may become public under it */
  revision: Revision;
}
/** Runs the one step of a transition that may change what Strapi calls published. */
export declare const underPermit: <T>(permit: Permit, step: () => Promise<T>) => Promise<T>;
/** The permit for exactly this document and locale, if the running step has one. */
export declare function permitFor(uid: string, documentId: unknown, locale: unknown): Permit | null;
