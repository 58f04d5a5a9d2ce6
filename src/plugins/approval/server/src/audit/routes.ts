const route = (method: string, path: string, action: string) => ({
  method,
  path,
  handler: `audit.${action}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Mounted by Strapi under `/approval`. */
export const auditRoutes = [
  route('GET', '/audit/export', 'export'),
  route('GET', '/audit/verify', 'verify'),
];
