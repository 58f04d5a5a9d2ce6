import { Readable } from 'node:stream';
import { z } from '@strapi/utils';
import type { Context as KoaContext } from 'koa';
import { currentActor } from '../actor/actor';
import { parse, queryOf } from '../cases/request';
import type { Context } from '../context';
import { exportAuditLog } from './export';
import { periodQuery } from './period';
import { assertMayReadLog } from './readers';
import { verifyAuditLog } from './verify';

const HEAD = /^(\d{1,10}):([0-9a-f]{64})$/;

/** The head that an earlier export ended with, as `audit:verify` prints it. */
const verifyQuery = z.strictObject({
  head: z
    .string()
    .regex(HEAD, 'write a number, a colon and 64 digits 0-9a-f')
    .transform((text) => text.split(':') as [string, string])
    .transform(([sequence, hash]) => ({ sequence: Number(sequence), hash }))
    .optional(),
});

export function auditController(context: Context) {
  const { strapi } = context;

  return {
    async export(koa: KoaContext) {
      const period = parse(periodQuery, queryOf(koa));
      await assertMayReadLog(context, currentActor(strapi));
      const lines = await exportAuditLog(strapi, period);
      koa.set('Cache-Control', 'private, no-store');
      koa.attachment(`audit-${new Date().toISOString().slice(0, 10)}.jsonl`);
      koa.type = 'application/jsonl; charset=utf-8';
      koa.body = Readable.from(lines);
    },

    async verify(koa: KoaContext) {
      const { head } = parse(verifyQuery, queryOf(koa));
      await assertMayReadLog(context, currentActor(strapi));
      koa.set('Cache-Control', 'private, no-store');
      koa.body = { data: await verifyAuditLog(strapi, head) };
    },
  };
}
