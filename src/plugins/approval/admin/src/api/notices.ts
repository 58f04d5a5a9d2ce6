import type { Page } from '../../../shared/answers';
import type {
  EmailChoice,
  MailState,
  MailView,
  NoticePage,
  NoticePreference,
} from '../../../shared/notices';
import { approvalApi } from './approval-api';

/** What a person has been told, how they want to be told, and the mails that tell it. */
const notices = approvalApi.injectEndpoints({
  endpoints: (build) => ({
    approvalNotices: build.query<NoticePage, { page: number; pageSize: number; unread?: boolean }>({
      query: (params) => ({ url: '/approval/notices', method: 'GET', config: { params } }),
      providesTags: ['ApprovalNotices'],
    }),
    readApprovalNotices: build.mutation<unknown, number[] | 'all'>({
      query: (ids) => ({ url: '/approval/notices/read', method: 'POST', data: { ids } }),
      invalidatesTags: ['ApprovalNotices'],
    }),
    approvalNoticePreference: build.query<NoticePreference, undefined>({
      query: () => ({ url: '/approval/notices/preference', method: 'GET' }),
      transformResponse: ({ data }: { data: NoticePreference }) => data,
      providesTags: ['ApprovalNoticePreference'],
    }),
    chooseApprovalNotices: build.mutation<unknown, EmailChoice>({
      query: (email) => ({
        url: '/approval/notices/preference',
        method: 'PUT',
        data: { email },
      }),
      invalidatesTags: ['ApprovalNoticePreference'],
    }),
    approvalOutbox: build.query<Page<MailView>, { page: number; state?: MailState }>({
      query: (params) => ({ url: '/approval/outbox', method: 'GET', config: { params } }),
      providesTags: ['ApprovalOutbox'],
    }),
    retryApprovalMail: build.mutation<unknown, number>({
      query: (id) => ({ url: `/approval/outbox/${id}/retry`, method: 'POST' }),
      invalidatesTags: ['ApprovalOutbox'],
    }),
  }),
});

export const {
  useApprovalNoticesQuery,
  useReadApprovalNoticesMutation,
  useApprovalNoticePreferenceQuery,
  useChooseApprovalNoticesMutation,
  useApprovalOutboxQuery,
  useRetryApprovalMailMutation,
} = notices;
