import type { StrapiApp } from '@strapi/strapi/admin';
import type { SynlegPanel } from '../plugins/synleg/admin/src';
import logo from './brand/logo.svg';
import { closeAdvertisements } from './first-look/advertisements';
import { startInTheirLanguage } from './first-look/language';
import { letTabLeaveTheEditor } from './keyboard/leave-the-editor';
import { schemas } from './schemas';
import { panelWords } from './words';

export default {
  config: {
    locales: ['nn', 'nb', 'da'],
    translations: panelWords,
    auth: { logo },
    menu: { logo },
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(app: StrapiApp) {
    closeAdvertisements();
    startInTheirLanguage();
    letTabLeaveTheEditor();
    const synleg = app.getPlugin('synleg').apis as SynlegPanel | undefined;
    synleg?.takeSchemas(schemas);
  },
};
