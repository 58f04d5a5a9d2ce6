import type { Core } from '@strapi/strapi';
import { createReader } from '../snapshots/reader';
import { configuredLocales } from '../snapshots/locales';
import { definitionsOf } from '../presentation/json-schema/definitions';
import { MUNICIPALITY, UNIT } from '../snapshots/rows';
import { componentsOf, schemaOf } from '../snapshots/schemas';
import { slugsOf } from '../slugs';
import { themesOf } from '../themes';
import type { DeliveryContext } from './context';

type Settled = Omit<DeliveryContext, 'locales' | 'now'>;

const settled = new WeakMap<Core.Strapi, Settled>();

const describe = (strapi: Core.Strapi) =>
  definitionsOf({
    themes: themesOf(strapi)
      .all()
      .map(({ key, uid }) => ({ key, schema: schemaOf(strapi, uid) })),
    unit: schemaOf(strapi, UNIT),
    municipality: schemaOf(strapi, MUNICIPALITY),
    components: componentsOf(strapi),
  });

/** What stays the same as long as the server runs. */
function settle(strapi: Core.Strapi): Settled {
  const kind = schemaOf(strapi, UNIT).attributes.kind as { enum?: string[] } | undefined;
  return {
    reader: createReader(strapi),
    themes: themesOf(strapi).all(),
    unitKinds: kind?.enum ?? [],
    definitions: describe(strapi),
    product: strapi.config.get<DeliveryContext['product']>('info'),
    publicUrl: strapi.config.get<string>('plugin::synleg.publicUrl').replace(/\/+$/, ''),
    async formerOwner(uid, scope, slug) {
      const owner = await slugsOf(strapi).ownerOf({ uid, scope, slug, locale: null });
      return owner?.documentId ?? null;
    },
  };
}

/** What the routes work with, for one request. */
export async function contextFor(strapi: Core.Strapi): Promise<DeliveryContext> {
  const known = settled.get(strapi) ?? settle(strapi);
  settled.set(strapi, known);
  return { ...known, locales: await configuredLocales(strapi), now: new Date() };
}
