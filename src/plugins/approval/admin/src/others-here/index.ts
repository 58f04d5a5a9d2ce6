import type { ContentManagerPlugin } from '@strapi/content-manager/strapi-admin';
import type { Part } from '../part';
import { OthersPanel } from './OthersPanel';
import { words } from './words';

type ContentManager = ContentManagerPlugin['config']['apis'];

export const othersHere: Part = {
  words,
  bootstrap(app) {
    (app.getPlugin('content-manager').apis as ContentManager).addEditViewSidePanel([OthersPanel]);
  },
};
