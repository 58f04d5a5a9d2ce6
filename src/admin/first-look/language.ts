const STORED = 'strapi-admin-language';
const DEFAULT = 'nn';

/** Browsers name Bokmål in two ways. */
const OF_BROWSER: Readonly<Record<string, string>> = {
  nn: 'nn',
  nb: 'nb',
  no: 'nb',
  da: 'da',
  en: 'en',
};

/** What a browser asks for, as one of ours: the first that we have. */
export function languageFor(asked: readonly string[]): string {
  const ours = asked.map((tag) => OF_BROWSER[tag.slice(0, 2).toLowerCase()]);
  return ours.find((language) => language !== undefined) ?? DEFAULT;
}

/** Before anybody has chosen a language, the panel speaks the browser's. */
export function startInTheirLanguage(): void {
  const chosen = localStorage.getItem(STORED);
  if (chosen && chosen in OF_BROWSER && OF_BROWSER[chosen] === chosen) return;
  localStorage.setItem(STORED, languageFor([...(chosen ? [chosen] : []), ...navigator.languages]));
}
