import type { Language } from '../vocabulary';
import { da } from './da';
import { en } from './en';
import { nb } from './nb';
import { nn } from './nn';

export type WordKey = keyof typeof nn;
export type Words = Record<WordKey, string>;

const LANGUAGES: Record<Language, Words> = { nn, nb, da, en };

/**
 * A sentence in the reader's language.
 * @param values what stands for `{name}` in the sentence
 */
export const say = (
  language: Language,
  key: WordKey,
  values: Record<string, string | number> = {},
): string =>
  LANGUAGES[language][key].replace(/\{(\w+)\}/g, (gap, name: string) =>
    String(values[name] ?? gap),
  );
