import type { CaseView, Page, Summary } from '../../../shared/answers';
import { approvalApi } from './approval-api';

/** Parameters of the list of cases, as its route takes them. */
export type CaseQuery = Readonly<Record<string, string | number>>;

/** Lists of cases and their counts; both ask again when a case has been moved. */
const inbox = approvalApi.injectEndpoints({
  endpoints: (build) => ({
    approvalCases: build.query<Page<CaseView>, CaseQuery>({
      query: (params) => ({ url: '/approval/cases', method: 'GET', config: { params } }),
      providesTags: ['ApprovalCases'],
    }),
    approvalSummary: build.query<Summary, undefined>({
      query: () => ({ url: '/approval/summary', method: 'GET' }),
      transformResponse: ({ data }: { data: Summary }) => data,
      providesTags: ['ApprovalCases'],
    }),
  }),
});

export const { useApprovalCasesQuery, useApprovalSummaryQuery } = inbox;
