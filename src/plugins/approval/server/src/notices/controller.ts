import { errors } from '@strapi/utils';
import type { Context as KoaContext } from 'koa';
import type { NoticePreference } from '../../../shared/notices';
import { currentActor } from '../actor/actor';
import { bodyOf, parse, queryOf } from '../cases/request';
import type { Context } from '../context';
import { choose, countUnread, markRead, noticesFor, preferenceOf } from './inbox';
import { listMails, looksAfterMails, retryMail } from './outbox';
import { mailParams, noticesQuery, outboxQuery, preferenceBody, readBody } from './requests';

export function noticeController(context: Context) {
  const actor = () => currentActor(context.strapi);

  return {
    async find(koa: KoaContext) {
      koa.body = await noticesFor(context, actor(), parse(noticesQuery, queryOf(koa)));
    },

    async read(koa: KoaContext) {
      const { ids } = parse(readBody, bodyOf(koa));
      await markRead(context, actor(), ids);
      koa.body = { data: { unread: await countUnread(context, actor()) } };
    },

    async preference(koa: KoaContext) {
      const email = await preferenceOf(context, actor());
      const outbox = await looksAfterMails(context, actor());
      koa.body = { data: { email, outbox } satisfies NoticePreference };
    },

    async choose(koa: KoaContext) {
      const { email } = parse(preferenceBody, bodyOf(koa));
      await choose(context, actor(), email);
      koa.body = { data: { email } };
    },

    async outbox(koa: KoaContext) {
      koa.body = await listMails(context, actor(), parse(outboxQuery, queryOf(koa)));
    },

    async retry(koa: KoaContext) {
      const { id } = parse(mailParams, koa['params']);
      if (!(await retryMail(context, actor(), id))) throw new errors.NotFoundError();
      koa.body = { data: { id } };
    },
  };
}
