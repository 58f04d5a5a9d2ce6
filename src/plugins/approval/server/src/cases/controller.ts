import type { Context as KoaContext } from 'koa';
import { historyQuery, localeQuery, transitionBody } from '../../../shared/contracts';
import { currentActor } from '../actor/actor';
import type { Context } from '../context';
import type { Action } from '../types';
import { casePage, readableCase } from './case-page';
import { historyOf } from './history';
import { bodyOf, entryOf, parse, queryOf } from './request';
import { transition } from './transition';

export function caseController(context: Context) {
  const { strapi } = context;

  return {
    async findOne(koa: KoaContext) {
      const { locale } = parse(localeQuery, queryOf(koa));
      const key = await entryOf(context, koa, locale);
      koa.body = { data: await casePage(context, currentActor(strapi), key) };
    },

    async transition(koa: KoaContext) {
      const { locale } = parse(localeQuery, queryOf(koa));
      const body = parse(transitionBody, bodyOf(koa));
      const key = await entryOf(context, koa, locale);
      await readableCase(context, currentActor(strapi), key);
      await transition(context, key, { ...body, action: body.action as Action });
      koa.body = { data: await casePage(context, currentActor(strapi), key) };
    },

    async history(koa: KoaContext) {
      const { locale, ...asked } = parse(historyQuery, queryOf(koa));
      const key = await entryOf(context, koa, locale);
      await readableCase(context, currentActor(strapi), key);
      koa.body = await historyOf(context, currentActor(strapi), key, asked);
    },
  };
}
