import { BulletList } from '@strapi/icons';
import { INBOX } from '../inbox/address';
import type { Part } from '../part';
import { words } from './words';

/** What waits, on the start page. */
export const widget: Part = {
  words,
  register(app) {
    app.widgets.register({
      id: 'waiting',
      pluginId: 'approval',
      icon: BulletList,
      title: { id: 'approval.widget.title', defaultMessage: words['widget.title'].en },
      link: {
        label: { id: 'approval.widget.open', defaultMessage: words['widget.open'].en },
        href: INBOX,
      },
      component: async () => (await import('./WaitingWidget')).WaitingWidget,
    });
  },
};
