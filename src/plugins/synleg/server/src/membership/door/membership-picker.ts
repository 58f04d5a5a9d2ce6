import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { defaultLanguage } from '../registry';
import { paramOf } from './visitor';
import { MEMBERSHIP } from '../vocabulary';

/** A membership has no language, so Strapi would offer each unit as often as there are languages. */
export async function offerOneLanguage(strapi: Core.Strapi, context: Context): Promise<void> {
  const picks = paramOf(context, 'model') === MEMBERSHIP && paramOf(context, 'targetField') !== '';
  if (!picks || context.query.locale !== undefined) return;
  const locale = await defaultLanguage(strapi);
  Object.assign(context.query, { locale });
}
