import type { Core } from '@strapi/strapi';
import { auditContentTypes } from './audit/content-types';
import { prepareAuditLog } from './audit/append';
import { caseContentTypes } from './cases/content-type';
import { caseController } from './cases/controller';
import { caseRoutes } from './cases/routes';
import { checkConfig } from './config';
import { guardDocuments } from './guard/documents';
import { guardRows } from './guard/rows';
import { approvalService, contextOf } from './service';

export type * from './types';

export default {
  config: { default: { fourEyes: 'standard' }, validator: checkConfig },
  contentTypes: { ...caseContentTypes, ...auditContentTypes },
  services: { approval: approvalService },
  controllers: { case: ({ strapi }: { strapi: Core.Strapi }) => caseController(contextOf(strapi)) },
  routes: { admin: { type: 'admin', routes: caseRoutes } },

  register({ strapi }: { strapi: Core.Strapi }) {
    strapi.documents.use(guardDocuments(contextOf(strapi)));
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }) {
    guardRows(strapi);
    await prepareAuditLog(strapi);
  },
};
