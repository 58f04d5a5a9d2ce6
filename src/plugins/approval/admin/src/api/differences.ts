import type { Difference } from '../../../shared/difference';
import type { EntryKey, Revision } from '../../../shared/vocabulary';
import { approvalApi } from './approval-api';
import { caseAddress } from './cases';

/** A state of an entry: what the public sees, what is being written, or a revision that it has had. */
export type State = 'live' | 'draft' | Revision;

export interface Compared {
  entry: EntryKey;
  from: State;
  to: State;
}

const differences = approvalApi.injectEndpoints({
  endpoints: (build) => ({
    approvalDifferences: build.query<Difference[], Compared>({
      query: ({ entry, from, to }) => ({
        url: `${caseAddress(entry)}/diff`,
        method: 'GET',
        config: { params: { locale: entry.locale, from, to } },
      }),
      transformResponse: ({ data }: { data: Difference[] }) => data,
      // A draft is saved by Strapi's own form, which tells nobody here: look again each time.
      keepUnusedDataFor: 0,
      providesTags: (_found, _error, { entry: { uid, documentId, locale } }) => [
        { type: 'ApprovalCase', id: `${uid} ${documentId} ${locale}` },
      ],
    }),
  }),
});

export const { useApprovalDifferencesQuery } = differences;
