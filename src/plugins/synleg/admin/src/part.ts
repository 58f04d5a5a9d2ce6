import type { StrapiApp } from '@strapi/strapi/admin';
import type { Words } from './words';

/** What one folder of this half gives to the panel; `index.ts` puts the parts together. */
export interface Part {
  /** sentences of this folder, by key */
  words?: Words;
  /** routes and widgets are given here */
  register?: (app: StrapiApp) => void;
  /** what other plugins offer, such as hooks of their pages, is there only now */
  bootstrap?: (app: StrapiApp) => void;
}
