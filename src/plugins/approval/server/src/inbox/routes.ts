const route = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `inbox.${action}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Mounted by Strapi under `/approval`. */
export const inboxRoutes = [route('/cases', 'find'), route('/summary', 'summary')];
