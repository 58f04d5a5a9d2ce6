import type { Part } from '../part';
import { NOTICES, OUTBOX } from './address';
import { MenuIcon } from './MenuIcon';
import { words } from './words';

/** What a person has been told, reachable from everywhere, and the mails that tell it. */
export const notices: Part = {
  words,
  register(app) {
    app.addMenuLink({
      to: NOTICES.slice(1),
      icon: MenuIcon,
      intlLabel: { id: 'approval.notices.title', defaultMessage: words['notices.title'].en },
      // Everybody has notices: who is told of what follows from roles in units, not from Strapi's permissions.
      permissions: [],
      position: 0.6,
      Component: () =>
        import('./NoticesPage').then(({ NoticesPage }) => ({ default: NoticesPage })),
    });
    app.router.addRoute({
      path: OUTBOX.slice(1),
      lazy: async () => {
        const { OutboxPage } = await import('./OutboxPage');
        return { Component: OutboxPage };
      },
    });
  },
};
