import type { Core } from '@strapi/strapi';

interface Locales {
  find(): Promise<{ code: string }[]>;
  getDefaultLocale(): Promise<string>;
}

const localesOf = (strapi: Core.Strapi) => strapi.plugin('i18n').service<Locales>('locales');

/** The language of content that Strapi takes when none is named. */
export const defaultLanguage = (strapi: Core.Strapi): Promise<string> =>
  localesOf(strapi).getDefaultLocale();

/** Codes of all languages of content. */
export const allLanguages = async (strapi: Core.Strapi): Promise<string[]> =>
  (await localesOf(strapi).find()).map(({ code }) => code);

/**
 * Rows of a content type, past the document service. Strapi's query layer gives them without a type.
 * @param params as `strapi.db.query().findMany` takes them: `select`, `where`, `populate`, `orderBy`
 */
export const findRows = async <Row>(
  strapi: Core.Strapi,
  uid: string,
  params: object,
): Promise<Row[]> => (await strapi.db.query(uid).findMany(params)) as Row[];
