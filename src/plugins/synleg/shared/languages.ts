/** The languages of content and of the admin panel, in the order in which they are offered; the first is the default. */
export const LANGUAGES = ['nn', 'nb', 'da', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DEFAULT_LANGUAGE: Language = 'nn';

/** The same words in every language. */
export type Worded = Readonly<Record<Language, string>>;
