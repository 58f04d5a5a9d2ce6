import { adminApi } from '@strapi/strapi/admin';

/** Strapi's store of answers, with the kinds that this plugin's answers are remembered and forgotten by. */
export const approvalApi = adminApi.enhanceEndpoints({
  addTagTypes: [
    'ApprovalCase',
    'ApprovalCases',
    'ApprovalNotices',
    'ApprovalNoticePreference',
    'ApprovalOutbox',
    'Document',
  ],
});
