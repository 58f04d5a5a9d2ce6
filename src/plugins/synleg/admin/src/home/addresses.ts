import type { MyUnit, ThemeStanding } from '../../../shared/my-units';

const LISTS = '/content-manager/collection-types';

const inLanguage = (locale: string) => `plugins[i18n][locale]=${locale}`;
const search = (...parts: string[]) => `?${parts.join('&')}`;

/** A theme's entries in a unit; the entry itself when a unit has but one. */
export function themeAddress({ uid, documentId }: ThemeStanding, unit: MyUnit): string {
  if (documentId !== null) return `${LISTS}/${uid}/${documentId}${search(inLanguage(unit.locale))}`;
  const ofUnit = `filters[$and][0][unit][name][$eq]=${encodeURIComponent(unit.nameInLocale)}`;
  return `${LISTS}/${uid}${search('page=1', inLanguage(unit.locale), ofUnit)}`;
}

/** An empty form; where a unit has but one entry, which stands in another language, the form of that one in this. */
export const newEntryAddress = (theme: ThemeStanding, unit: MyUnit): string =>
  theme.documentId === null
    ? `${LISTS}/${theme.uid}/create${search(inLanguage(unit.locale))}`
    : themeAddress(theme, unit);

export const unitAddress = ({ id, locale }: MyUnit): string =>
  `${LISTS}/api::unit.unit/${id}${search(inLanguage(locale))}`;
