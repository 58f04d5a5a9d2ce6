import type { Context as KoaContext } from 'koa';
import { localeQuery, presenceBody } from '../../../shared/contracts';
import { currentActor } from '../actor/actor';
import { bodyOf, entryOf, parse, queryOf } from '../cases/request';
import type { Context } from '../context';
import { meet } from './meet';

export function presenceController(context: Context) {
  return {
    async meet(koa: KoaContext) {
      const { locale } = parse(localeQuery, queryOf(koa));
      const heartbeat = parse(presenceBody, bodyOf(koa));
      const key = await entryOf(context, koa, locale);
      koa.body = { data: await meet(context, currentActor(context.strapi), key, heartbeat) };
    },
  };
}
