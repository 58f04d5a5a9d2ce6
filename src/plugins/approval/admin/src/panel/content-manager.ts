import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';

type ContentManager = ContentManagerPlugin['config']['apis'];

/** What the Content Manager lets other plugins add and change; there from `bootstrap` on. */
export const contentManagerOf = (app: StrapiApp): ContentManager =>
  app.getPlugin('content-manager').apis as ContentManager;
