import { type EntryKey, NO_LOCALE } from '../../../shared/vocabulary';

/** Where the page of a case lies in the panel. */
export const addressOfCase = ({ uid, documentId, locale }: EntryKey) =>
  `/plugins/approval/cases/${uid}/${documentId}?locale=${encodeURIComponent(locale)}`;

/** Where the entry of a case is written. */
export const addressOfEntry = ({ uid, documentId, locale }: EntryKey) =>
  `/content-manager/collection-types/${uid}/${documentId}${
    locale === NO_LOCALE ? '' : `?plugins[i18n][locale]=${encodeURIComponent(locale)}`
  }`;
