import type { Core } from '@strapi/strapi';

export const FORMER_SLUG = 'plugin::synleg.former-slug';

const hidden = { visible: false };
const text = { type: 'string', maxLength: 255 };

/**
 * Every slug that something has been public under. It is a former one as soon as the entry has another, so that an old
 * link can be led on. `scope` is the unit of an entry, the municipality of a unit.
 */
export const schema = {
  kind: 'collectionType',
  collectionName: 'synleg_former_slugs',
  info: {
    singularName: 'former-slug',
    pluralName: 'former-slugs',
    displayName: 'Tidlegare adresser',
  },
  options: { draftAndPublish: false },
  pluginOptions: { 'content-manager': hidden, 'content-type-builder': hidden },
  attributes: {
    uid: { ...text, required: true },
    entryId: { ...text, required: true },
    entryLocale: { ...text, required: true },
    slug: { ...text, required: true },
    scope: text,
  },
};

/** Something that is, or was, public under a slug. */
export interface Addressed {
  uid: string;
  entryId: string;
  entryLocale: string;
  slug: string;
  /** unit of an entry, municipality of a unit, null for a municipality */
  scope: string | null;
}

/** Remembers the address; once is enough. */
export async function remember(strapi: Core.Strapi, addressed: Addressed): Promise<void> {
  const known = await strapi.db.query(FORMER_SLUG).count({ where: addressed });
  if (known === 0) await strapi.db.query(FORMER_SLUG).create({ data: addressed });
}

/**
 * Has the document been public under any slug?
 * @param locale null asks for all languages
 */
export async function hasBeenPublic(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | null,
): Promise<boolean> {
  const remembered = await strapi.db
    .query(FORMER_SLUG)
    .count({ where: { uid, entryId: documentId, ...(locale ? { entryLocale: locale } : {}) } });
  if (remembered > 0) return true;
  // What was brought in by an import or restore is public without having been remembered.
  const published = await strapi.db.query(uid).count({
    where: { documentId, publishedAt: { $ne: null }, ...(locale ? { locale } : {}) },
  });
  return published > 0;
}
