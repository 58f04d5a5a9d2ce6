import type { Core } from '@strapi/strapi';
import type { ComponentOf, Model } from './model';

/** Strapi's types know neither our options nor that any attribute may have them; the files are ours, so this does. */
const modelsIn = (registry: object): Record<string, Model | undefined> =>
  registry as Record<string, Model | undefined>;

const all = (registry: object): Model[] =>
  Object.values(modelsIn(registry)).filter((model) => model !== undefined);

export const contentTypesOf = (strapi: Core.Strapi): Model[] => all(strapi.contentTypes);

export const componentsOf = (strapi: Core.Strapi): Model[] => all(strapi.components);

export const modelOf = (strapi: Core.Strapi, uid: string): Model | undefined =>
  modelsIn(strapi.contentTypes)[uid];

export const componentFinder =
  (strapi: Core.Strapi): ComponentOf =>
  (uid) => {
    const component = modelsIn(strapi.components)[uid];
    if (!component) throw new Error(`A schema names the component ${uid}, which does not exist.`);
    return component;
  };
