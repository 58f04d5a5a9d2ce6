import type { Core } from '@strapi/strapi';
import type { EntryKey } from '../types';

const panel = (strapi: Core.Strapi): string =>
  `${strapi.config.get<string>('admin.absoluteUrl')}/plugins/approval`;

/** Where the panel shows a case. */
export const caseLink = (strapi: Core.Strapi, { uid, documentId, locale }: EntryKey): string =>
  `${panel(strapi)}/cases/${encodeURIComponent(uid)}/${documentId}?locale=${encodeURIComponent(locale)}`;

/** Where a person reads notices and says how they come. */
export const noticesLink = (strapi: Core.Strapi): string => `${panel(strapi)}/notices`;
