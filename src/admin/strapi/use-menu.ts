import { useAuth } from '@strapi/strapi/admin';
import { useMenu as useWholeMenu, type Menu } from 'original:hooks/useMenu.mjs';

const SETTINGS = '/settings';

/** Strapi's main menu; its settings only for those who may set something. */
export const useMenu: typeof useWholeMenu = (...inputs): Menu => {
  const menu = useWholeMenu(...inputs);
  const mayAdminister = useAuth('useMenu', ({ permissions }) =>
    permissions.some(({ action }) => action.startsWith('admin::')),
  );
  if (mayAdminister) return menu;
  return {
    ...menu,
    generalSectionLinks: menu.generalSectionLinks.filter(({ to }) => to !== SETTINGS),
  };
};
