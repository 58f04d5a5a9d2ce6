import type { Core } from '@strapi/strapi';
import type { EntryKey } from '../types';
import { lockCase } from './store';

const nameOf = ({ uid, documentId, locale }: EntryKey): string =>
  [uid, documentId, locale].join(' ');

/**
 * Locks the cases of many entries in one order, so that two who need some of the same cannot wait for each other.
 * @returns those that have a case, in that order
 */
export async function lockInOrder(
  strapi: Core.Strapi,
  keys: readonly EntryKey[],
): Promise<EntryKey[]> {
  const locked: EntryKey[] = [];
  for (const key of [...keys].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1))) {
    if (await lockCase(strapi, key)) locked.push(key);
  }
  return locked;
}
