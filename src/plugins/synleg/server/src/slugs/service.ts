import type { Core } from '@strapi/strapi';
import { FORMER_SLUG } from './former-slug';

export interface Sought {
  /** content type, for example `api::unit.unit` */
  uid: string;
  /** documentId of the unit of an entry or of the municipality of a unit; null for a municipality */
  scope: string | null;
  slug: string;
  /** null when all languages share the address, as those of a unit do */
  locale: string | null;
}

export interface SlugService {
  /** The document that was last public under this slug, so that a renamed one can be led on to; null when none was. */
  ownerOf(sought: Sought): Promise<{ documentId: string; locale: string } | null>;
}

/** The registered service `slugs`. */
export const slugService = ({ strapi }: { strapi: Core.Strapi }): SlugService => ({
  async ownerOf({ uid, scope, slug, locale }) {
    const last = (await strapi.db.query(FORMER_SLUG).findOne({
      where: { uid, scope, slug, ...(locale ? { entryLocale: locale } : {}) },
      orderBy: { id: 'desc' },
    })) as { entryId: string; entryLocale: string } | null;
    return last && { documentId: last.entryId, locale: last.entryLocale };
  },
});

/** For the other folders of this plugin. */
export const slugsOf = (strapi: Core.Strapi): SlugService =>
  strapi.plugin('synleg').service<SlugService>('slugs');
