import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Model } from '../schema/model';
import { componentsOf, contentTypesOf, modelOf } from '../schema/of-strapi';
import { type Configuration, configurationOf, type Stored } from './configuration';

/** A service of the content manager that keeps how something is shown. */
interface Keeper {
  findConfiguration(model: Model): Promise<Stored & { uid: string; category?: string }>;
  updateConfiguration(model: Model, configuration: Configuration): Promise<unknown>;
}

/** Changed by hand when the code that makes a view from a schema changes. */
const EDITION = 1;

const ours = ({ uid, pluginOptions }: Model): boolean =>
  uid.startsWith('api::') || (!uid.includes('::') && pluginOptions?.synleg !== undefined);

const digestOf = (models: Model[]): string =>
  createHash('sha256')
    .update(JSON.stringify([EDITION, models.map(({ uid, attributes }) => [uid, attributes])]))
    .digest('hex');

async function apply(strapi: Core.Strapi, model: Model): Promise<void> {
  const name = model.modelType === 'component' ? 'components' : 'content-types';
  const keeper = strapi.plugin('content-manager').service<Keeper>(name);
  const { settings, metadatas } = await keeper.findConfiguration(model);
  const configuration = configurationOf(model, { settings, metadatas }, (uid) =>
    modelOf(strapi, uid),
  );
  await keeper.updateConfiguration(model, configuration);
}

/**
 * Brings the edit views in when the schemas are other than last time. In between they stay as they are, so that an
 * administrator may rearrange them.
 */
export async function applyEditViews(strapi: Core.Strapi): Promise<void> {
  const models = [...contentTypesOf(strapi), ...componentsOf(strapi)].filter(ours);
  const store = strapi.store({ type: 'plugin', name: 'synleg', key: 'edit-views' });
  const digest = digestOf(models);
  if ((await store.get({})) === digest) return;
  for (const model of models) await apply(strapi, model);
  await store.set({ value: digest });
}
