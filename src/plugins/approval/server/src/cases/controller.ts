import { errors, type z } from '@strapi/utils';
import type { Context as KoaContext } from 'koa';
import {
  entryParams,
  historyQuery,
  listQuery,
  localeQuery,
  transitionBody,
} from '../../../shared/contracts';
import { currentActor, languageOf } from '../actor/actor';
import type { Context } from '../context';
import { refuse } from '../errors';
import { workflowOf } from '../governed';
import type { Action, EntryKey } from '../types';
import { casePage, readableCase } from './case-page';
import { historyOf } from './history';
import { listCases } from './list';
import { transition } from './transition';

/** Reads input of a request once, at the border. @throws ValidationError that names every field that is wrong */
function parse<T extends z.ZodType>(schema: T, input: unknown): z.infer<T> {
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

const queryOf = ({ query }: KoaContext) => query;
const bodyOf = (koa: KoaContext): unknown => (koa.request as { body?: unknown }).body ?? {};

export function caseController(context: Context) {
  const { strapi } = context;
  const locales = () =>
    strapi.plugin('i18n').service<{ getDefaultLocale(): Promise<string> }>('locales');

  /** What cannot be the name of an entry is the name of none. @throws approval.unknown_case */
  const keyOf = async (koa: KoaContext, locale: string | undefined): Promise<EntryKey> => {
    const named = entryParams.safeParse({ ...koa['params'], locale });
    if (!named.success || workflowOf(strapi, named.data.uid) === null) {
      throw refuse('unknown_case', languageOf(currentActor(strapi)));
    }
    const { uid, documentId } = named.data;
    return { uid, documentId, locale: locale ?? (await locales().getDefaultLocale()) };
  };

  return {
    async find(koa: KoaContext) {
      const query = parse(listQuery, queryOf(koa));
      koa.body = await listCases(context, currentActor(strapi), query);
    },

    async findOne(koa: KoaContext) {
      const { locale } = parse(localeQuery, queryOf(koa));
      const key = await keyOf(koa, locale);
      koa.body = { data: await casePage(context, currentActor(strapi), key) };
    },

    async transition(koa: KoaContext) {
      const { locale } = parse(localeQuery, queryOf(koa));
      const body = parse(transitionBody, bodyOf(koa));
      const key = await keyOf(koa, locale);
      await readableCase(context, currentActor(strapi), key);
      await transition(context, key, { ...body, action: body.action as Action });
      koa.body = { data: await casePage(context, currentActor(strapi), key) };
    },

    async history(koa: KoaContext) {
      const { locale, ...paging } = parse(historyQuery, queryOf(koa));
      const key = await keyOf(koa, locale);
      await readableCase(context, currentActor(strapi), key);
      koa.body = await historyOf(context, currentActor(strapi), key, paging);
    },
  };
}
