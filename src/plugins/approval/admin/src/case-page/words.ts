import type { Words } from '../words';

/** What the page of a case says beside the case itself and its history. */
export const words = {
  'case-page.edit': {
    nn: 'Opne i redigeringa',
    nb: 'Åpne i redigeringen',
    da: 'Åbn i redigeringen',
    en: 'Open for editing',
  },
  'case-page.where': {
    nn: 'Kvar saka står',
    nb: 'Hvor saken står',
    da: 'Hvor sagen står',
    en: 'Where the case stands',
  },
  'case-page.act': {
    nn: 'Kva du kan gjere',
    nb: 'Hva du kan gjøre',
    da: 'Hvad du kan gøre',
    en: 'What you can do',
  },
  'case-page.missing': {
    nn: 'Kva som manglar',
    nb: 'Hva som mangler',
    da: 'Hvad der mangler',
    en: 'What is missing',
  },
  'case-page.difference': {
    nn: 'Kva som er nytt',
    nb: 'Hva som er nytt',
    da: 'Hvad der er nyt',
    en: 'What is new',
  },
  'case-page.comments': { nn: 'Kommentarar', nb: 'Kommentarer', da: 'Kommentarer', en: 'Comments' },
  'case-page.no-comments': {
    nn: 'Ingen har skrive noko enno.',
    nb: 'Ingen har skrevet noe ennå.',
    da: 'Ingen har skrevet noget endnu.',
    en: 'Nobody has written anything yet.',
  },
  'case-page.loading': { nn: 'Hentar …', nb: 'Henter …', da: 'Henter …', en: 'Loading …' },
  'case-page.not-told': {
    nn: 'Dette kunne ikkje hentast no. Last inn sida på nytt.',
    nb: 'Dette kunne ikke hentes nå. Last inn siden på nytt.',
    da: 'Dette kunne ikke hentes nu. Genindlæs siden.',
    en: 'This could not be fetched now. Load the page again.',
  },
  'case-page.reply': {
    nn: 'Skriv til dei andre',
    nb: 'Skriv til de andre',
    da: 'Skriv til de andre',
    en: 'Write to the others',
  },
  'case-page.send': { nn: 'Send', nb: 'Send', da: 'Send', en: 'Send' },
  'case-page.history': {
    nn: 'Det som har hendt',
    nb: 'Det som har skjedd',
    da: 'Det, der er sket',
    en: 'What has happened',
  },
  'case-page.older': { nn: 'Vis eldre', nb: 'Vis eldre', da: 'Vis ældre', en: 'Show older' },
  'case-page.contributors': {
    nn: 'Desse har skrive',
    nb: 'Disse har skrevet',
    da: 'Disse har skrevet',
    en: 'Written by',
  },
  'case-page.submitted-by': {
    nn: 'Sendt inn av {who}',
    nb: 'Sendt inn av {who}',
    da: 'Sendt ind af {who}',
    en: 'Sent in by {who}',
  },
  'case-page.approved-by': {
    nn: 'Godkjent av {who}',
    nb: 'Godkjent av {who}',
    da: 'Godkendt af {who}',
    en: 'Approved by {who}',
  },
  'case-page.unknown': {
    nn: 'Saka kunne ikkje hentast',
    nb: 'Saken kunne ikke hentes',
    da: 'Sagen kunne ikke hentes',
    en: 'The case could not be fetched',
  },
  'case-page.program': { nn: 'eit program', nb: 'et program', da: 'et program', en: 'a program' },
} as const satisfies Words;
