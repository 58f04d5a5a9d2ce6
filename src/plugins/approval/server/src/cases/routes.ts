const route = (method: string, path: string, action: string) => ({
  method,
  path,
  handler: `case.${action}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Mounted by Strapi under `/approval`. */
export const caseRoutes = [
  route('GET', '/cases/:uid/:documentId', 'findOne'),
  route('POST', '/cases/:uid/:documentId/transitions', 'transition'),
  route('GET', '/cases/:uid/:documentId/history', 'history'),
];
