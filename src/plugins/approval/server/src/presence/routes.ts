/** Mounted by Strapi under `/approval`. */
export const presenceRoutes = [
  {
    method: 'POST',
    path: '/cases/:uid/:documentId/presence',
    handler: 'presence.meet',
    config: { policies: ['admin::isAuthenticatedAdmin'] },
  },
];
