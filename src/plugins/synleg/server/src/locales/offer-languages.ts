import type { Core } from '@strapi/strapi';
import { DEFAULT_LANGUAGE, LANGUAGES, type Worded } from '../../../shared/languages';

interface Locales {
  findByCode(code: string): Promise<object | null>;
  create(locale: { code: string; name: string }): Promise<object>;
  setDefaultLocale(locale: { code: string }): Promise<unknown>;
}

const NAMES: Worded = {
  nn: 'Nynorsk (nn)',
  nb: 'Bokmål (nb)',
  da: 'Dansk (da)',
  en: 'English (en)',
};

/** Makes the languages of content that are missing; on a fresh database, where Strapi makes English the default, Nynorsk becomes it. */
export async function offerLanguages(strapi: Core.Strapi): Promise<void> {
  const locales = strapi.plugin('i18n').service<Locales>('locales');
  const fresh = (await locales.findByCode(DEFAULT_LANGUAGE)) === null;
  for (const code of LANGUAGES) {
    if (!(await locales.findByCode(code))) await locales.create({ code, name: NAMES[code] });
  }
  if (fresh) await locales.setDefaultLocale({ code: DEFAULT_LANGUAGE });
}
