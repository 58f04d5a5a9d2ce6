import type { Slice } from '../slice';
import { prepareAuditLog } from './append';
import { auditContentTypes } from './content-types';
import { auditController } from './controller';
import { defendAuditLog, watchDefence } from './defence';
import { auditRoutes } from './routes';

/** The chained log of everything that happens to cases. */
export const audit: Slice = {
  contentTypes: auditContentTypes,
  controllers: { audit: auditController },
  adminRoutes: auditRoutes,
  register: ({ strapi }) => watchDefence(strapi),
  bootstrap: async ({ strapi }) => {
    await prepareAuditLog(strapi);
    await defendAuditLog(strapi);
  },
};
