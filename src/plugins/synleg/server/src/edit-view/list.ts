import { type Model, ownAttributes } from '../schema/model';

/** What an entry is called in lists and relations, the best first. */
const NAMES = ['title', 'name', 'familyName', 'label', 'street', 'theme', 'date', 'days'] as const;

/** Strapi's own name for rows that have none. */
const NAMELESS = 'id';

/** The attribute that stands for an entry or component in lists, headings and relations. */
export function mainFieldOf(model: Model): string {
  const named = NAMES.find((name) => name in model.attributes);
  return named ?? ownAttributes(model).find(([, { type }]) => type === 'string')?.[0] ?? NAMELESS;
}

const TELLING = new Set(['enumeration', 'date', 'datetime']);
const TELLING_COLUMNS = 2;

/** The entry's name, where it belongs, what tells it from others, and when it was changed. */
export function listColumns(model: Model): string[] {
  const { attributes } = model;
  const names = attributes['slug']?.pluginOptions?.synleg?.slug?.from ?? [];
  const places = ['unit', 'municipality'].filter((name) => attributes[name]?.type === 'relation');
  const telling = ownAttributes(model)
    .filter(([, { type }]) => TELLING.has(type))
    .map(([name]) => name)
    .slice(0, TELLING_COLUMNS);
  return [...new Set([mainFieldOf(model), ...names, ...places, ...telling, 'updatedAt'])];
}

export interface Sorting {
  defaultSortBy: string;
  defaultSortOrder: 'ASC' | 'DESC';
}

/** What is due or new comes first, the rest by name. */
export function sortingOf(model: Model): Sorting {
  if ('deadline' in model.attributes) return { defaultSortBy: 'deadline', defaultSortOrder: 'ASC' };
  if ('publishedOn' in model.attributes) {
    return { defaultSortBy: 'publishedOn', defaultSortOrder: 'DESC' };
  }
  return { defaultSortBy: mainFieldOf(model), defaultSortOrder: 'ASC' };
}
