import type { Language } from '../vocabulary';

/**
 * Whose way of writing dates and numbers a language has. Many browsers know no Nynorsk, where it is written as in Bokmål;
 * English is British, with the day first, as in the others.
 */
export const WRITTEN_AS: Readonly<Record<Language, string[]>> = {
  nn: ['nn-NO', 'nb-NO', 'no'],
  nb: ['nb-NO', 'no'],
  da: ['da-DK'],
  en: ['en-GB'],
};

/** A point in time as people of this language say it, on the clocks of Norway and Denmark. */
export const moment = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(WRITTEN_AS[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  }).format(at);
