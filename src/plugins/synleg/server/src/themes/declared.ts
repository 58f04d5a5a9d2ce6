import { z } from '@strapi/utils';
import { LANGUAGES, type Worded } from '../../../shared/languages';
import type { Model } from '../schema/model';

/** One of the slices of a presentation, as its content type declares it. */
export interface Theme {
  /** stands in addresses, for example `core-story` */
  key: string;
  /** its place among all themes */
  number: number;
  uid: string;
  names: Worded;
  /** has a unit at most one entry of it? */
  single: boolean;
}

const words = z.object({
  nn: z.string().min(1),
  nb: z.string().min(1),
  da: z.string().min(1),
  en: z.string().min(1),
});

const declaration = z.object({
  theme: z.object({
    key: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    number: z.number().int().min(1),
    single: z.boolean().default(false),
  }),
  names: words,
});

function themeOf({ uid, pluginOptions }: Model): Theme {
  const parsed = declaration.safeParse(pluginOptions?.synleg);
  if (!parsed.success) {
    const problems = parsed.error.issues.map(
      ({ path, message }) => `${path.join('.')}: ${message}`,
    );
    throw new Error(
      `${uid} declares a theme wrongly in pluginOptions.synleg. ${problems.join('; ')}. It needs theme.key, theme.number and names in ${LANGUAGES.join(', ')}.`,
    );
  }
  return { uid, ...parsed.data.theme, names: parsed.data.names };
}

function assertDistinct(themes: Theme[], property: 'key' | 'number'): void {
  for (const theme of themes) {
    const twin = themes.find(
      (other) => other.uid !== theme.uid && other[property] === theme[property],
    );
    if (!twin) continue;
    throw new Error(
      `${theme.uid} and ${twin.uid} both declare the theme ${property} ${theme[property]} in pluginOptions.synleg.theme. Give one of them another.`,
    );
  }
}

/**
 * The themes that the content types declare in `pluginOptions.synleg.theme`, by number. No code names them again: a
 * twelfth theme is one more schema file.
 * @throws Error naming the content type whose declaration is wrong, or both that share a key or number
 */
export function declaredThemes(contentTypes: Model[]): Theme[] {
  const themes = contentTypes
    .filter(({ pluginOptions }) => pluginOptions?.synleg?.theme !== undefined)
    .map(themeOf)
    .sort((one, other) => one.number - other.number);
  assertDistinct(themes, 'key');
  assertDistinct(themes, 'number');
  return themes;
}
