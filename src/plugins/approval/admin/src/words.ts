import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { LANGUAGES, type Language } from '../../shared/vocabulary';

/** Sentences by key, each in all four languages, in ICU message syntax. Keys begin with their folder: `inbox.title`. */
export type Words = Record<string, Record<Language, string>>;

const idOf = (key: string) => `approval.${key}`;

/** Strapi's own Norwegian is called `no`; it is Bokmål. */
const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => language === locale) ?? (locale === 'no' ? 'nb' : 'en');

/** What the panel must know to speak a locale. */
export const messagesIn = (locale: string, words: Words): Record<string, string> =>
  Object.fromEntries(
    Object.entries(words).map(([key, sentence]) => [idOf(key), sentence[languageOf(locale)]]),
  );

export type Values = Record<string, string | number | boolean | Date>;

/**
 * Speaks the reader's language.
 * @param words those of the folder, whose keys are the only ones that may be said
 */
export function useWords<W extends Words>(words: W) {
  const intl = useIntl();
  return useCallback(
    (key: keyof W & string, values?: Values): string =>
      intl.formatMessage({ id: idOf(key), defaultMessage: words[key]?.en }, values),
    [intl, words],
  );
}

/** The reader's language, for what is not a sentence of ours: dates, numbers, names. */
export const useLanguage = (): Language => languageOf(useIntl().locale);
