const route = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `compare.${action}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Mounted by Strapi under `/approval`. */
export const compareRoutes = [
  route('/cases/:uid/:documentId/diff', 'diff'),
  route('/revisions/images/:sha256', 'image'),
];
