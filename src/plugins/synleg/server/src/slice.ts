import type { Core } from '@strapi/strapi';

type Registry<T> = Record<string, T>;

/**
 * What one folder of this plugin gives to Strapi. `index.ts` puts the slices together; the order of the list there is
 * the order in which `register` and `bootstrap` run.
 */
export interface Slice {
  contentTypes?: Registry<{ schema: object }>;
  services?: Registry<unknown>;
  controllers?: Registry<unknown>;
  adminRoutes?: object[];
  register?: (strapi: Core.Strapi) => void | Promise<void>;
  bootstrap?: (strapi: Core.Strapi) => void | Promise<void>;
}
