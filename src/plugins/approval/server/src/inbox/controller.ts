import type { Context as KoaContext } from 'koa';
import { listQuery } from '../../../shared/contracts';
import { currentActor } from '../actor/actor';
import { parse, queryOf } from '../cases/request';
import type { Context } from '../context';
import { listCases } from './list-cases';
import { summaryFor } from './summary';

export function inboxController(context: Context) {
  const { strapi } = context;

  return {
    async find(koa: KoaContext) {
      const query = parse(listQuery, queryOf(koa));
      koa.body = await listCases(context, currentActor(strapi), query);
    },

    async summary(koa: KoaContext) {
      koa.body = { data: await summaryFor(context, currentActor(strapi)) };
    },
  };
}
