import type { Part } from '../part';
import { historyWords } from './history-words';
import { words } from './words';

export const casePage: Part = {
  words: { ...words, ...historyWords },
  register(app) {
    app.router.addRoute({
      path: 'plugins/approval/cases/:uid/:documentId',
      lazy: async () => {
        const { CasePage } = await import('./CasePage');
        return { Component: CasePage };
      },
    });
  },
};
