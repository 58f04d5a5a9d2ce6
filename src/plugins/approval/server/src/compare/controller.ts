import type { Context as KoaContext } from 'koa';
import { diffQuery, previewParams } from '../../../shared/contracts';
import { currentActor, languageOf } from '../actor/actor';
import { entryOf, parse, queryOf } from '../cases/request';
import type { Context } from '../context';
import { refuse } from '../errors';
import { previewOf } from '../kept-revisions/previews';
import { compare } from './compare';
import type { State } from './states';
import { visibleFile } from './visible-file';

/** The address names the bytes, so what it answers never changes; it is for this reader alone. */
const KEEP = 'private, max-age=31536000, immutable';

export function compareController(context: Context) {
  const { strapi } = context;

  return {
    async diff(koa: KoaContext) {
      const { locale, from, to } = parse(diffQuery, queryOf(koa));
      const key = await entryOf(context, koa, locale);
      const states = { from: from as State, to: to as State };
      koa.body = { data: await compare(context, currentActor(strapi), key, states) };
    },

    async image(koa: KoaContext) {
      const actor = currentActor(strapi);
      const named = previewParams.safeParse(koa['params']);
      const file = named.success && (await visibleFile(context, actor, named.data.sha256));
      const picture = file && (await previewOf(strapi, file));
      if (!picture) throw refuse('unknown_case', languageOf(actor), { words: 'unknown_image' });
      koa.set('Cache-Control', KEEP);
      koa.set('Vary', 'Authorization');
      koa.type = 'image/webp';
      koa.body = picture;
    },
  };
}
