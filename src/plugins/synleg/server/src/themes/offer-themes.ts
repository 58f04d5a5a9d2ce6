import type { Model } from '../schema/model';
import type { Theme } from './declared';

/**
 * Offers the declared themes wherever a schema asks for it with `pluginOptions.synleg.choices`. A schema file is data
 * and cannot read the others, so the list is filled in before Strapi builds its tables and forms.
 */
export function offerThemes(models: Model[], themes: readonly Theme[]): void {
  for (const attribute of models.flatMap(({ attributes }) => Object.values(attributes))) {
    if (attribute.pluginOptions?.synleg?.choices !== 'themes') continue;
    attribute.enum = themes.map(({ key }) => key);
  }
}
