import type { StrapiApp } from '@strapi/strapi/admin';
import type { Words } from './words';

/** What one folder of this half gives to the panel; `index.ts` puts the parts together. */
export interface Part {
  /** sentences of this folder, by key */
  words: Words;
  /** menu links, widgets and routes are given here */
  register?: (app: StrapiApp) => void;
  /** what other plugins offer, such as the edit view's side panels, is there only now */
  bootstrap?: (app: StrapiApp) => void;
}
