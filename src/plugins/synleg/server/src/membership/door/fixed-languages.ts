import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { LANGUAGES } from '../../../../shared/languages';
import { mistake } from '../../errors';
import { languageOfActor } from '../../saving/refuse';
import { findRows } from '../registry';
import { bodyOf, paramOf } from './visitor';

const LOCALE = 'plugin::i18n.locale';
const isOurs = (code: unknown): boolean => LANGUAGES.some((language) => language === code);

/**
 * Deleting a language deletes what is written in it, and stops halfway at what is published. The languages of content
 * are fixed.
 * @throws membership.fixed_language
 */
export async function refuseLosingLanguage(strapi: Core.Strapi, context: Context): Promise<void> {
  const where = { id: paramOf(context, 'id') };
  const [row] = await findRows<{ code: string }>(strapi, LOCALE, { where });
  const { code = row?.code } = (bodyOf(context) ?? {}) as { code?: unknown };
  const stays = context.method === 'PUT' && code === row?.code;
  if (isOurs(row?.code) && !stays)
    throw mistake('membership.fixed_language', languageOfActor(strapi));
}
