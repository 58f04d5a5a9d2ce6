import type { Words } from '../words';

export const words = {
  'others-here.title': {
    nn: 'Andre i same utkast',
    nb: 'Andre i samme utkast',
    da: 'Andre i samme udkast',
    en: 'Others in this draft',
  },
  'others-here.here': {
    nn: '{name} har utkastet ope no.',
    nb: '{name} har utkastet åpent nå.',
    da: '{name} har udkastet åbent nu.',
    en: '{name} has this draft open now.',
  },
  'others-here.saved': {
    nn: '{name} lagra utkastet {when}, etter at du opna det. Det du ser her, er ikkje det nyaste.',
    nb: '{name} lagret utkastet {when}, etter at du åpnet det. Det du ser her, er ikke det nyeste.',
    da: '{name} gemte udkastet {when}, efter at du åbnede det. Det, du ser her, er ikke det nyeste.',
    en: '{name} saved this draft on {when}, after you opened it. What you see here is not the newest.',
  },
  'others-here.saved-by-you': {
    nn: 'Du lagra utkastet {when} i eit anna vindauge. Det du ser her, er ikkje det nyaste.',
    nb: 'Du lagret utkastet {when} i et annet vindu. Det du ser her, er ikke det nyeste.',
    da: 'Du gemte udkastet {when} i et andet vindue. Det, du ser her, er ikke det nyeste.',
    en: 'You saved this draft on {when} in another window. What you see here is not the newest.',
  },
  'others-here.see': {
    nn: 'Sjå det nye',
    nb: 'Se det nye',
    da: 'Se det nye',
    en: 'See what is new',
  },
  'others-here.load': {
    nn: 'Hent det nye',
    nb: 'Hent det nye',
    da: 'Hent det nye',
    en: 'Load the new one',
  },
  'others-here.load-warning': {
    nn: 'Hentar du det nye, blir det du har skrive her utan å lagre, borte. Kopier det du vil ta vare på, først.',
    nb: 'Henter du det nye, blir det du har skrevet her uten å lagre, borte. Kopier det du vil ta vare på, først.',
    da: 'Henter du det nye, går det, du har skrevet her uden at gemme, tabt. Kopier først det, du vil beholde.',
    en: 'If you load the new one, what you have written here without saving is lost. Copy what you want to keep first.',
  },
  'others-here.keep': {
    nn: 'Behald mitt',
    nb: 'Behold mitt',
    da: 'Behold mit',
    en: 'Keep mine',
  },
  'others-here.keep-warning': {
    nn: 'Beheld du ditt, skriv du over det nye når du lagrar.',
    nb: 'Beholder du ditt, skriver du over det nye når du lagrer.',
    da: 'Beholder du dit, overskriver du det nye, når du gemmer.',
    en: 'If you keep yours, you write over what is new when you save.',
  },
  'others-here.close': { nn: 'Lukk', nb: 'Lukk', da: 'Luk', en: 'Close' },
} satisfies Words;
