import type { CasePage } from '../../../shared/answers';
import type { Action, EntryKey } from '../../../shared/vocabulary';
import { approvalApi } from './approval-api';

/** The body of a transition; instants in ISO 8601 with offset. */
export interface Move {
  action: Action;
  version: number;
  comment?: string;
  publishAt?: string;
  unpublishAt?: string;
  dueAt?: string;
  redirectTo?: string;
}

export const caseAddress = ({ uid, documentId }: EntryKey) =>
  `/approval/cases/${uid}/${documentId}`;
export const tagOf = ({ uid, documentId, locale }: EntryKey) => ({
  type: 'ApprovalCase' as const,
  id: `${uid} ${documentId} ${locale}`,
});

/** The Content Manager's own answers about an entry: its form, and the lists that it stands in. */
const entryTags = ({ uid, documentId }: EntryKey) => [
  { type: 'Document' as const, id: `${uid}_${documentId}` },
  { type: 'Document' as const, id: `${uid}_LIST` },
];

/** One case: looked at, and moved. Moving one makes every list ask again. */
const cases = approvalApi.injectEndpoints({
  endpoints: (build) => ({
    approvalCase: build.query<CasePage, EntryKey>({
      query: (key) => ({
        url: caseAddress(key),
        method: 'GET',
        config: { params: { locale: key.locale } },
      }),
      transformResponse: ({ data }: { data: CasePage }) => data,
      providesTags: (_page, _error, key) => [tagOf(key)],
    }),
    moveApprovalCase: build.mutation<CasePage, { key: EntryKey; move: Move }>({
      query: ({ key, move }) => ({
        url: `${caseAddress(key)}/transitions`,
        method: 'POST',
        data: move,
        config: { params: { locale: key.locale } },
      }),
      transformResponse: ({ data }: { data: CasePage }) => data,
      // A comment changes no entry, and may be sent while somebody writes: their form stays as it is.
      invalidatesTags: (_page, _error, { key, move }) => [
        tagOf(key),
        'ApprovalCases',
        'ApprovalNotices',
        ...(move.action === 'comment' ? [] : entryTags(key)),
      ],
    }),
  }),
});

export const { useApprovalCaseQuery, useMoveApprovalCaseMutation } = cases;
