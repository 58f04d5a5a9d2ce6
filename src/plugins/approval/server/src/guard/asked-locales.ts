import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { NO_LOCALE } from '../../../shared/vocabulary';
import { defaultLocale, isLocalized, localeIn } from '../drafts/locale';

/** As far as it is asked here, what a call of the document service is about. */
export interface Asked {
  documentId?: string;
  locale?: unknown;
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** Every locale in which a document has a row. */
export async function localesIn(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
): Promise<string[]> {
  const rows = (await strapi.db
    .query(uid)
    .findMany({ where: { documentId }, select: ['locale'] })) as { locale: string | null }[];
  return [...new Set(rows.map((row) => localeIn(row.locale)))];
}

/**
 * The locales of a document that a call asks for, as the database has them.
 * @throws ValidationError for what names no locale: Strapi would take an operator, such as `$ne`, for one
 */
export async function askedLocales(
  strapi: Core.Strapi,
  uid: string,
  { documentId, locale }: Asked,
): Promise<string[]> {
  if (!isLocalized(strapi, uid)) return [NO_LOCALE];
  const asked = locale ? [locale].flat() : [await defaultLocale(strapi)];
  if (!asked.every(isName)) {
    throw new errors.ValidationError('The locale must be the code of a language, such as "nn".');
  }
  if (!asked.includes('*')) return asked;
  return documentId === undefined ? [] : localesIn(strapi, uid, documentId);
}
