import type { Attribute, Model } from './model';

/** Written by Strapi, not by people: never content. */
const SYSTEM = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'firstPublishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** The attributes that people fill in, in the order of the schema. Strapi's own review features are left out. */
export const contentAttributes = (model: Model): [string, Attribute][] =>
  Object.entries(model.attributes).filter(
    ([name]) => !SYSTEM.has(name) && !name.startsWith('strapi_'),
  );
