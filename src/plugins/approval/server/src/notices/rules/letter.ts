import type { Language } from '../../../../shared/vocabulary';
import { say } from '../../../../shared/words/say';

/** What a mail tells of: a sentence, and where to read on. Nothing of a draft's content beyond its title. */
export interface Told {
  sentence: string;
  link: string;
}

export interface Letter {
  subject: string;
  text: string;
  html: string;
}

const LONGEST_SUBJECT = 150;

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
const shortened = (text: string): string =>
  text.length > LONGEST_SUBJECT ? `${text.slice(0, LONGEST_SUBJECT - 1)}…` : text;

/** Of one notice, what it says; of a daily mail, how many there are. */
export function subjectOf(
  kind: 'at_once' | 'daily',
  told: readonly Told[],
  language: Language,
): string {
  const [first] = told;
  if (kind === 'at_once' && first) return shortened(first.sentence);
  return told.length === 1
    ? say(language, 'notice_mail_daily_subject_one')
    : say(language, 'notice_mail_daily_subject', { count: told.length });
}

/**
 * A mail in the receiver's language, as plain text and as simple HTML.
 * @param choose where the receiver decides about mails
 */
export function letterOf(
  to: { name: string; language: Language },
  kind: 'at_once' | 'daily',
  told: readonly Told[],
  choose: string,
): Letter {
  const { language, name } = to;
  const greeting = say(language, 'notice_mail_greeting', { name });
  const open = say(language, 'notice_mail_open');
  const why = say(language, 'notice_mail_why');
  const asText = told.map(({ sentence, link }) => `${sentence}\n${link}`);
  const asHtml = told.map(
    ({ sentence, link }) =>
      `<p>${escaped(sentence)}<br><a href="${escaped(link)}">${escaped(open)}</a></p>`,
  );
  return {
    subject: subjectOf(kind, told, language),
    text: [greeting, ...asText, `-- \n${why}\n${choose}`].join('\n\n') + '\n',
    html: [
      `<!doctype html><html lang="${language}"><body style="font-family: sans-serif">`,
      `<p>${escaped(greeting)}</p>`,
      ...asHtml,
      `<hr><p><small>${escaped(why)} <a href="${escaped(choose)}">${escaped(choose)}</a></small></p>`,
      '</body></html>',
    ].join('\n'),
  };
}
