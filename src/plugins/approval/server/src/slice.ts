import type { Context } from './context';

/**
 * What one folder of this plugin gives to Strapi. `index.ts` puts the slices together; the order of the list there is
 * the order in which `register` and `bootstrap` run.
 */
export interface Slice {
  contentTypes?: Record<string, { schema: object }>;
  controllers?: Record<string, (context: Context) => object>;
  adminRoutes?: object[];
  register?: (context: Context) => void;
  bootstrap?: (context: Context) => void | Promise<void>;
}
