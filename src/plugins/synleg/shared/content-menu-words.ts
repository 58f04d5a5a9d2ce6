import type { DeclaredModel } from './declared';
import type { Language, Worded } from './languages';
import { LANGUAGES } from './languages';

/**
 * The id under which the menu of content looks a theme up. Strapi sorts the menu by it and searches in it, so it begins
 * with the theme's number and holds its name in every language.
 */
export const menuIdOf = (number: number, names: Worded): string =>
  [String(number).padStart(2, '0'), ...LANGUAGES.map((language) => names[language])].join(' · ');

/** The themes' names as the menu of content shows them. */
export const menuWords = (
  models: readonly DeclaredModel[],
  language: Language,
): Record<string, string> =>
  Object.fromEntries(
    models.flatMap(({ pluginOptions }): [string, string][] => {
      const { names, theme } = pluginOptions?.synleg ?? {};
      return names && theme ? [[menuIdOf(theme.number, names), names[language]]] : [];
    }),
  );
