import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntryKey, Revision } from '../types';

/** Leave to change the published rows of one entry, for as long as its transition runs. */
export interface Permit {
  key: EntryKey;
  /** the only content that may become public under it */
  revision: Revision;
}

const current = new AsyncLocalStorage<Permit>();

/** Runs the one step of a transition that may change what Strapi calls published. */
export const underPermit = <T>(permit: Permit, step: () => Promise<T>): Promise<T> =>
  current.run(permit, step);

/** The permit for exactly this document and locale, if the running step has one. */
export function permitFor(uid: string, documentId: unknown, locale: unknown): Permit | null {
  const permit = current.getStore();
  const fits =
    permit?.key.uid === uid && permit.key.documentId === documentId && permit.key.locale === locale;
  return fits ? permit : null;
}
