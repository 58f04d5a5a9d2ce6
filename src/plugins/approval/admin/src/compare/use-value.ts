import { useCallback } from 'react';
import type { Kind, Target } from '../../../shared/difference';
import { moment, WRITTEN_AS } from '../../../shared/words/moment';
import { useLanguage, useWords } from '../words';
import { words } from './words';

const isTarget = (value: unknown): value is Target =>
  typeof value === 'object' && value !== null && 'title' in value;

const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT/;

/** Writes a value that is no text as a person reads it. */
export function useValue(): (kind: Kind, value: unknown) => string {
  const say = useWords(words);
  const language = useLanguage();
  return useCallback(
    (kind, value) => {
      const date = (text: string) => {
        if (INSTANT.test(text)) return moment(language, new Date(text));
        if (!DAY.test(text)) return text.replace(/^(\d\d:\d\d):.*$/, '$1');
        const day = new Intl.DateTimeFormat(WRITTEN_AS[language], {
          dateStyle: 'long',
          timeZone: 'UTC',
        });
        return day.format(new Date(text));
      };
      const one = (item: unknown): string => {
        if (isTarget(item)) return item.title ?? say('compare.gone');
        if (typeof item === 'boolean') return say(item ? 'compare.yes' : 'compare.no');
        if (typeof item === 'number')
          return new Intl.NumberFormat(WRITTEN_AS[language]).format(item);
        if (typeof item !== 'string') return JSON.stringify(item, null, 2);
        return kind === 'date' ? date(item) : item;
      };
      return Array.isArray(value) ? value.map(one).join('\n') : one(value);
    },
    [language, say],
  );
}
