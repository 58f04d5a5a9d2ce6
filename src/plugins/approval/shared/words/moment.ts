import type { Language } from '../vocabulary';

const LOCALES: Record<Language, string> = { nn: 'nn-NO', nb: 'nb-NO', da: 'da-DK', en: 'en-GB' };

/** A point in time as people of this language say it, on the clocks of Norway and Denmark. */
export const moment = (language: Language, at: Date): string =>
  new Intl.DateTimeFormat(LOCALES[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Oslo',
  }).format(at);
