import type { Core } from '@strapi/strapi';
import { checks } from './checks';
import { delivery } from './delivery';
import { editView } from './edit-view';
import { images } from './images';
import { limits } from './limits';
import { locales } from './locales';
import { membership } from './membership';
import { myUnits } from './my-units';
import { slugs } from './slugs';
import { snapshots } from './snapshots';
import { themes } from './themes';
import { uploads } from './uploads';
import type { Slice } from './slice';

const slices: Slice[] = [
  themes,
  limits,
  locales,
  membership,
  myUnits,
  slugs,
  checks,
  images,
  uploads,
  snapshots,
  delivery,
  editView,
];

const merged = (key: 'contentTypes' | 'services' | 'controllers') =>
  Object.fromEntries<unknown>(slices.flatMap((slice) => Object.entries(slice[key] ?? {})));

export default {
  config: { default: {}, validator() {} },
  contentTypes: merged('contentTypes'),
  services: merged('services'),
  controllers: merged('controllers'),
  routes: {
    admin: { type: 'admin', routes: slices.flatMap((slice) => slice.adminRoutes ?? []) },
  },
  async register({ strapi }: { strapi: Core.Strapi }) {
    for (const slice of slices) await slice.register?.(strapi);
  },
  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    for (const slice of slices) await slice.bootstrap?.(strapi);
  },
};
