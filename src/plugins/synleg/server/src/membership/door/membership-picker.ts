import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { MEMBERSHIP } from '../vocabulary';

interface Locales {
  getDefaultLocale(): Promise<string>;
}

/** A membership has no language, so Strapi would offer each unit as often as there are languages. */
export async function offerOneLanguage(strapi: Core.Strapi, context: Context): Promise<void> {
  if (context.params.model !== MEMBERSHIP || context.query.locale !== undefined) return;
  const locale = await strapi.plugin('i18n').service<Locales>('locales').getDefaultLocale();
  Object.assign(context.query, { locale });
}
