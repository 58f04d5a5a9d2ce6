import { useCallback } from 'react';
import { WRITTEN_AS } from '../../../shared/words/moment';
import { useLanguage } from '../words';

const thisYear = (instant: Date) => instant.getFullYear() === new Date().getFullYear();

/** Writes an instant as a person would: day, month and time, the year only when it is another one. */
export function useWhen() {
  const locales = WRITTEN_AS[useLanguage()];
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
  const locales = WRITTEN_AS[useLanguage()];
  return useCallback(
    (names: readonly string[]) =>
      new Intl.ListFormat(locales, { type: 'disjunction' }).format([...names]),
    [locales],
  );
}
