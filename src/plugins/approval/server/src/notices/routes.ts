const route = (method: string, path: string, action: string) => ({
  method,
  path,
  handler: `notice.${action}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** Mounted by Strapi under `/approval`. */
export const noticeRoutes = [
  route('GET', '/notices', 'find'),
  route('POST', '/notices/read', 'read'),
  route('GET', '/notices/preference', 'preference'),
  route('PUT', '/notices/preference', 'choose'),
  route('GET', '/outbox', 'outbox'),
  route('POST', '/outbox/:id/retry', 'retry'),
];
