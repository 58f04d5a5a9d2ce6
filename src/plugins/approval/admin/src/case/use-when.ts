import { useCallback } from 'react';
import { useLanguage } from '../words';

/** Many browsers know no Nynorsk: its months are called as in Bokmål. British English puts the day first, as the others do. */
const LOCALES = { nn: ['nn', 'nb', 'no'], nb: ['nb', 'no'], da: ['da'], en: ['en-GB'] };

const thisYear = (instant: Date) => instant.getFullYear() === new Date().getFullYear();

/** Writes an instant as a person would: day, month and time, the year only when it is another one. */
export function useWhen() {
  const locales = LOCALES[useLanguage()];
  return useCallback(
    (written: string): string => {
      const instant = new Date(written);
      return new Intl.DateTimeFormat(locales, {
        day: 'numeric',
        month: 'long',
        hour: '2-digit',
        minute: '2-digit',
        ...(!thisYear(instant) && { year: 'numeric' }),
      }).format(instant);
    },
    [locales],
  );
}

/** Joins names as a sentence would: `Kari, Ola or Per`. */
export function useAnyOf() {
  const locales = LOCALES[useLanguage()];
  return useCallback(
    (names: readonly string[]) =>
      new Intl.ListFormat(locales, { type: 'disjunction' }).format([...names]),
    [locales],
  );
}
