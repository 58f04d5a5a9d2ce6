import { useAuth } from '@strapi/strapi/admin';
import { useMenu as useWholeMenu, type Menu } from 'original:hooks/useMenu.mjs';

const SETTINGS = '/settings';

/** What a phone shows without opening the menu: first what waits, and how much. */
const ON_A_PHONE = [
  '/',
  'plugins/approval/inbox',
  'plugins/approval/notices',
  'content-manager',
  'plugins/upload',
].map((to) => ({ to }));

/** Strapi's main menu, with ours on a phone; its settings only for those who may set something. */
export const useMenu: typeof useWholeMenu = (...inputs): Menu => {
  const menu = useWholeMenu(...inputs);
  const mayAdminister = useAuth('useMenu', ({ permissions }) =>
    permissions.some(({ action }) => action.startsWith('admin::')),
  );
  const within = { ...menu, topMobileNavigation: ON_A_PHONE };
  if (mayAdminister) return within;
  return {
    ...within,
    generalSectionLinks: menu.generalSectionLinks.filter(({ to }) => to !== SETTINGS),
  };
};
