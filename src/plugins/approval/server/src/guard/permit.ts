import { AsyncLocalStorage } from 'node:async_hooks';
import { NO_LOCALE } from '../../../shared/vocabulary';
import type { EntryKey, Revision } from '../types';

/** Leave to change the published rows of one entry, for as long as its transition runs. */
export interface Permit {
  readonly key: EntryKey;
  /** the only content that may become public under it */
  readonly revision: Revision;
}

interface Running extends Permit {
  ended: boolean;
}

const current = new AsyncLocalStorage<Running>();

/** Runs the one step of a transition that may change what Strapi calls published. */
export async function underPermit<T>(permit: Permit, step: () => Promise<T>): Promise<T> {
  const running: Running = { ...permit, ended: false };
  try {
    return await current.run(running, step);
  } finally {
    // What the step left behind, such as a subscriber told after commit, still sees this context.
    running.ended = true;
  }
}

/** The permit for exactly this document and locale, if the running step has one. */
export function permitFor(uid: string, documentId: unknown, locale: unknown): Permit | null {
  const permit = current.getStore();
  const fits =
    permit?.ended === false &&
    permit.key.uid === uid &&
    permit.key.documentId === documentId &&
    permit.key.locale === (locale ?? NO_LOCALE);
  return fits ? permit : null;
}
