import type { EntryKey } from '../types';

/** An entry as the tables of this plugin name it. */
export const entryColumns = ({ uid, documentId, locale }: EntryKey) => ({
  entryUid: uid,
  entryId: documentId,
  entryLocale: locale,
});
