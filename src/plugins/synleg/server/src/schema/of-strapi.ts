import type { Core, UID } from '@strapi/strapi';
import type { ComponentOf, Model } from './model';

/** Strapi's types know neither our options nor that every attribute may have them; the files are ours, so this does. */
export const contentTypesOf = (strapi: Core.Strapi): Model[] =>
  Object.values(strapi.contentTypes) as unknown as Model[];

export const modelOf = (strapi: Core.Strapi, uid: string): Model | undefined =>
  strapi.contentTypes[uid as UID.ContentType] as unknown as Model | undefined;

export const componentsOf = (strapi: Core.Strapi): Model[] =>
  Object.values(strapi.components) as unknown as Model[];

export const componentFinder =
  (strapi: Core.Strapi): ComponentOf =>
  (uid) => {
    const component = strapi.components[uid as UID.Component] as unknown as Model | undefined;
    if (!component) throw new Error(`A schema names the component ${uid}, which does not exist.`);
    return component;
  };
