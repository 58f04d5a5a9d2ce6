import type { StrapiApp } from '@strapi/strapi/admin';
import { closeAdvertisements } from './advertisements';

export default {
  config: {
    locales: ['da', 'no'],
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(_app: StrapiApp) {
    closeAdvertisements();
  },
};
