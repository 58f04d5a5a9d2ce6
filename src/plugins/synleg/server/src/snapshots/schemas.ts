import type { Core, UID } from '@strapi/strapi';
import type { Components, Schema, Theme } from '../presentation/schema';
import { themeOf } from '../presentation/schema';

/** A content type's schema as plain data. */
export const schemaOf = (strapi: Core.Strapi, uid: string): Schema =>
  strapi.getModel(uid as UID.Schema) as unknown as Schema;

export const componentsOf = (strapi: Core.Strapi): Components =>
  strapi.components as unknown as Components;

/** All declared themes by content type. */
export function themesByType(strapi: Core.Strapi): Map<string, Theme> {
  const types = Object.values(strapi.contentTypes) as unknown as Schema[];
  return new Map(
    types.flatMap((schema) => {
      const theme = themeOf(schema);
      return theme ? [[schema.uid, theme] as const] : [];
    }),
  );
}
