import type { Core, UID } from '@strapi/strapi';
import type { Components, Schema } from '../presentation/schema';

/** A content type's schema as plain data. */
export const schemaOf = (strapi: Core.Strapi, uid: string): Schema =>
  strapi.getModel(uid as UID.Schema);

export const componentsOf = (strapi: Core.Strapi): Components =>
  strapi.components as unknown as Components;
