import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { type Language, LANGUAGES, type Worded } from '../../shared/languages';

/** Sentences by key, in ICU message syntax. Keys begin with their folder: `home.title`. */
export type Words = Readonly<Record<string, Worded>>;
export type Values = Record<string, string | number>;

const idOf = (key: string) => `synleg.${key}`;

/** A locale of the panel that is none of ours is read as English, as Strapi does. */
export const languageOf = (locale: string): Language =>
  LANGUAGES.find((language) => language === locale) ?? 'en';

/** What the panel must know to say these words in a language. */
export const messagesIn = (language: Language, words: Words): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([key, worded]) => [idOf(key), worded[language]]));

/** Speaks the reader's language. */
export function useWords<W extends Words>(words: W) {
  const intl = useIntl();
  return useCallback(
    (key: keyof W & string, values?: Values): string =>
      intl.formatMessage({ id: idOf(key), defaultMessage: words[key]?.en }, values),
    [intl, words],
  );
}

/** The reader's language, for what the server has in all four. */
export const useLanguage = (): Language => languageOf(useIntl().locale);
