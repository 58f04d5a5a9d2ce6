import type { Core } from '@strapi/strapi';
import type { ApprovalService } from 'strapi-plugin-approval/strapi-server';

/** The approval plugin's registered service: the only way this plugin reaches it. */
export const approvalOf = (strapi: Core.Strapi): ApprovalService =>
  strapi.plugin('approval').service<ApprovalService>('approval');
