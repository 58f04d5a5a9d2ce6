import type { HistoryEvent, Page } from '../../../shared/answers';
import type { EntryKey } from '../../../shared/vocabulary';
import { approvalApi } from './approval-api';
import { caseAddress, tagOf } from './cases';

/** The newest events of a case. */
export interface History {
  events: HistoryEvent[];
  /** how many there are in all */
  total: number;
}

const PAGE_SIZE = 25;

interface Asked {
  key: EntryKey;
  pages: number;
  /** only what was written with a comment */
  commented?: boolean;
}

const history = approvalApi.injectEndpoints({
  endpoints: (build) => ({
    /** @param pages how many pages back from now; all of them, so that a new event shifts nothing */
    approvalHistory: build.query<History, Asked>({
      async queryFn({ key, pages, commented }, _api, _options, ask) {
        const numbers = Array.from({ length: pages }, (_, index) => index + 1);
        const answers = await Promise.all(
          numbers.map(async (page) =>
            ask({
              url: `${caseAddress(key)}/history`,
              method: 'GET',
              config: {
                params: {
                  locale: key.locale,
                  page,
                  pageSize: PAGE_SIZE,
                  ...(commented && { commented: 'true' }),
                },
              },
            }),
          ),
        );
        const failed = answers.find(({ error }) => error !== undefined);
        if (failed?.error) return { error: failed.error };
        const found = answers.map(({ data }) => data as Page<HistoryEvent>);
        return {
          data: {
            events: found.flatMap(({ data }) => data),
            total: found[0]?.meta.pagination.total ?? 0,
          },
        };
      },
      providesTags: (_page, _error, { key }) => [tagOf(key)],
    }),
  }),
});

export const { useApprovalHistoryQuery } = history;
