import type { Core } from '@strapi/strapi';
import { contentTypesOf } from '../schema/of-strapi';
import { declaredThemes, type Theme } from './declared';

export interface ThemeService {
  /** by number */
  all(): readonly Theme[];
  byUid(uid: string): Theme | undefined;
  byKey(key: string): Theme | undefined;
}

/** The registered service `themes`. @throws Error when two content types declare the same theme */
export function themeService({ strapi }: { strapi: Core.Strapi }): ThemeService {
  const themes = declaredThemes(contentTypesOf(strapi));
  return {
    all: () => themes,
    byUid: (uid) => themes.find((theme) => theme.uid === uid),
    byKey: (key) => themes.find((theme) => theme.key === key),
  };
}

/** The declared themes, for the other folders of this plugin. */
export const themesOf = (strapi: Core.Strapi): ThemeService =>
  strapi.plugin('synleg').service<ThemeService>('themes');
