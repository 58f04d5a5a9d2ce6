import type { Core, UID } from '@strapi/strapi';
import { NO_LOCALE } from '../../../shared/vocabulary';

interface I18n {
  isLocalizedContentType(model: unknown): boolean;
}
interface Locales {
  getDefaultLocale(): Promise<string>;
}

/** The language of those who name none. */
export const defaultLocale = (strapi: Core.Strapi): Promise<string> =>
  strapi.plugin('i18n').service<Locales>('locales').getDefaultLocale();

/** Has an entry of this type a language? Strapi gives the others none: their column is empty. */
export const isLocalized = (strapi: Core.Strapi, uid: string): boolean =>
  strapi
    .plugin('i18n')
    .service<I18n>('content-types')
    .isLocalizedContentType(strapi.contentType(uid as UID.ContentType));

/** The language that a row or a call names, as the cases of this plugin name it. */
export const localeIn = (named: string | null | undefined): string => named ?? NO_LOCALE;

/** The language of an entry as the rows of its content type have it. */
export const localeColumn = (locale: string): string | null =>
  locale === NO_LOCALE ? null : locale;

/** The language of an entry as a call of the document service takes it. */
export const localeParam = (locale: string): { locale?: string } =>
  locale === NO_LOCALE ? {} : { locale };
