import type { Words } from '../words';

/** What the panel in the edit view says beside the case itself. */
export const words = {
  'panel.title': { nn: 'Godkjenning', nb: 'Godkjenning', da: 'Godkendelse', en: 'Approval' },
  'panel.save-first': {
    nn: 'Lagre utkastet først. Då ser du her kva som står att, og kan sende det vidare.',
    nb: 'Lagre utkastet først. Da ser du her hva som gjenstår, og kan sende det videre.',
    da: 'Gem udkastet først. Så ser du her, hvad der mangler, og kan sende det videre.',
    en: 'Save the draft first. Then you see here what is missing, and can send it on.',
  },
  'panel.unsaved': {
    nn: 'Du har endringar som ikkje er lagra. Lagre først, så det er det du ser, som blir sendt vidare.',
    nb: 'Du har endringer som ikke er lagret. Lagre først, så det er det du ser, som blir sendt videre.',
    da: 'Du har ændringer, der ikke er gemt. Gem først, så det er det, du ser, der sendes videre.',
    en: 'You have changes that are not saved. Save first, so that what you see is what is sent on.',
  },
  'panel.not-newest': {
    nn: 'Utkastet er lagra på nytt sidan du opna det. Hent det nyaste først, så det er det du ser, som blir sendt vidare.',
    nb: 'Utkastet er lagret på nytt siden du åpnet det. Hent det nyeste først, så det er det du ser, som blir sendt videre.',
    da: 'Udkastet er gemt igen, siden du åbnede det. Hent det nyeste først, så det er det, du ser, der sendes videre.',
    en: 'The draft has been saved again since you opened it. Load the newest first, so that what you see is what is sent on.',
  },
  'panel.showing-live': {
    nn: 'Du ser den publiserte sida. Gå til utkastet for å gjere noko med saka.',
    nb: 'Du ser den publiserte siden. Gå til utkastet for å gjøre noe med saken.',
    da: 'Du ser den publicerede side. Gå til udkastet for at gøre noget ved sagen.',
    en: 'You are looking at the published page. Go to the draft to act in the case.',
  },
  'panel.open-case': {
    nn: 'Heile saka: skilnader, kommentarar og historie',
    nb: 'Hele saken: forskjeller, kommentarer og historie',
    da: 'Hele sagen: forskelle, kommentarer og historie',
    en: 'The whole case: differences, comments and history',
  },
  'panel.no-case': {
    nn: 'Saka kunne ikkje hentast: {why}',
    nb: 'Saken kunne ikke hentes: {why}',
    da: 'Sagen kunne ikke hentes: {why}',
    en: 'The case could not be fetched: {why}',
  },
  'panel.discard': {
    nn: 'Forkast endringane',
    nb: 'Forkast endringene',
    da: 'Kassér ændringerne',
    en: 'Throw the changes away',
  },
  'panel.discard.title': {
    nn: 'Forkaste endringane?',
    nb: 'Forkaste endringene?',
    da: 'Kassere ændringerne?',
    en: 'Throw the changes away?',
  },
  'panel.discard.body': {
    nn: 'Utkastet blir slik sida er publisert no. Det som er endra sidan, også av andre, blir borte.',
    nb: 'Utkastet blir slik siden er publisert nå. Det som er endret siden, også av andre, blir borte.',
    da: 'Udkastet bliver, som siden er publiceret nu. Det, der er ændret siden, også af andre, går tabt.',
    en: 'The draft becomes what is published now. What has been changed since, by others too, is gone.',
  },
} as const satisfies Words;
