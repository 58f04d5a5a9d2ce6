import type { Part } from '../part';
import { INBOX } from './address';
import { MenuIcon } from './MenuIcon';
import { words } from './words';

/** The list of cases, and its place in the menu: the first after home. */
export const inbox: Part = {
  words,
  register(app) {
    app.addMenuLink({
      to: INBOX.slice(1),
      icon: MenuIcon,
      intlLabel: { id: 'approval.inbox.title', defaultMessage: words['inbox.title'].en },
      // Everybody has one: what stands in it is decided by roles in units, not by Strapi's permissions.
      permissions: [],
      position: 0.5,
      Component: () => import('./InboxPage').then(({ InboxPage }) => ({ default: InboxPage })),
    });
  },
};
