import type { Model, SlugRule, Values } from '../schema/model';

/** How the web address of this content type is made; undefined when its entries have none of their own. */
export const slugRuleOf = (model: Model): SlugRule | undefined =>
  model.attributes['slug']?.pluginOptions?.synleg?.slug;

/** The text that an address is made from, for example given and family name. */
export const titleOf = (rule: SlugRule, values: Values): string =>
  rule.from
    .map((name) => values[name])
    .filter((value): value is string => typeof value === 'string' && value.trim() !== '')
    .join(' ');

/** Names the content type in an address when the title cannot, for example `story`. */
export const fallbackOf = (model: Model): string => model.uid.slice(model.uid.lastIndexOf('.') + 1);
