import type { NoticeKind } from '../../../../shared/notices';
import type { Language } from '../../../../shared/vocabulary';
import { say } from '../../../../shared/words/say';

/** What a sentence is about. */
export interface Said {
  kind: NoticeKind;
  title: string;
  /** the name of who did it */
  actor: string;
  speaksOf: Date | null;
}

const FORMAT_LOCALES: Record<Language, string> = { nn: 'nn', nb: 'nb', da: 'da', en: 'en-GB' };

const inWords = (date: Date, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(FORMAT_LOCALES[language], {
    timeZone,
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(date);

/** A notice as a sentence in the reader's language; a title is one line, however it was written. */
export function sentenceOf(
  { kind, title, actor, speaksOf }: Said,
  language: Language,
  timeZone: string,
): string {
  const values = {
    actor,
    title: title.replace(/\s+/g, ' ').trim(),
    when: speaksOf === null ? '' : inWords(speaksOf, language, timeZone),
  };
  const known = kind === 'to_hear' && speaksOf !== null ? 'to_hear_until' : kind;
  return say(language, `notice_${known}`, values);
}
