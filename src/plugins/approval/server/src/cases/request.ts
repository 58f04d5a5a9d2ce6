import { errors, type z } from '@strapi/utils';
import type { Context as KoaContext } from 'koa';
import { entryParams } from '../../../shared/contracts';
import { NO_LOCALE } from '../../../shared/vocabulary';
import { currentActor, languageOf } from '../actor/actor';
import type { Context } from '../context';
import { defaultLocale, isLocalized } from '../drafts/locale';
import { refuse } from '../errors';
import { workflowOf } from '../governed';
import type { EntryKey } from '../types';

/** Reads input of a request once, at the border. @throws ValidationError that names every field that is wrong */
export function parse<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({
    path: path.map(String),
    message,
    name: 'ValidationError',
  }));
  const first = problems.map(({ path, message }) =>
    [path.join('.'), message].filter(Boolean).join(': '),
  );
  throw new errors.ValidationError(first.join('; '), { errors: problems });
}

export const queryOf = ({ query }: KoaContext) => query;

export const bodyOf = (koa: KoaContext): unknown => (koa.request as { body?: unknown }).body ?? {};

/**
 * The entry that the path of a request names. What cannot be the name of an entry is the name of none.
 * @throws approval.unknown_case
 */
export async function entryOf(
  { strapi }: Context,
  koa: KoaContext,
  locale: string | undefined,
): Promise<EntryKey> {
  const named = entryParams.safeParse({ ...koa['params'], locale });
  if (!named.success || workflowOf(strapi, named.data.uid) === null) {
    throw refuse('unknown_case', languageOf(currentActor(strapi)));
  }
  const { uid, documentId } = named.data;
  if (!isLocalized(strapi, uid)) return { uid, documentId, locale: NO_LOCALE };
  return { uid, documentId, locale: locale ?? (await defaultLocale(strapi)) };
}
