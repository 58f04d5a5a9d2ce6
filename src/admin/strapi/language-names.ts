/** The languages of the panel by their own names: all that is offered, in this order. */
export const languageNativeNames: Readonly<Record<string, string>> = {
  nn: 'Norsk (nynorsk)',
  nb: 'Norsk (bokmål)',
  da: 'Dansk',
  en: 'English',
};
