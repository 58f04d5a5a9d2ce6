import type { Presence } from '../../../shared/presence';
import type { EntryKey } from '../../../shared/vocabulary';
import { approvalApi } from './approval-api';
import { caseAddress } from './cases';

/** A draft that is open on this screen. */
export interface OpenDraft {
  entry: EntryKey;
  /** when it was saved, as it was when it was opened */
  updatedAt: string;
}

const beat = ({ uid, documentId, locale }: EntryKey, body: object) => ({
  url: `${caseAddress({ uid, documentId, locale })}/presence`,
  method: 'POST' as const,
  data: body,
  config: { params: { locale } },
});

const presence = approvalApi
  .enhanceEndpoints({ addTagTypes: ['ApprovalPresence'] })
  .injectEndpoints({
    endpoints: (build) => ({
      /** Says that a draft is open, and asks who else has it open; asked again and again. */
      approvalPresence: build.query<Presence, OpenDraft>({
        query: ({ entry, updatedAt }) => beat(entry, { open: true, updatedAt }),
        transformResponse: ({ data }: { data: Presence }) => data,
        keepUnusedDataFor: 0,
        providesTags: ['ApprovalPresence'],
      }),
      leaveApprovalDraft: build.mutation<unknown, EntryKey>({
        query: (entry) => beat(entry, { open: false }),
      }),
    }),
  });

export const { useApprovalPresenceQuery, useLeaveApprovalDraftMutation } = presence;
