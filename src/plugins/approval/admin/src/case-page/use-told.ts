import { useState } from 'react';
import type { CasePage } from '../../../shared/answers';
import { useApprovalHistoryQuery } from '../api/history';
import { EVERY_HEARTBEAT } from '../case/heartbeat';

const FRESH = { ...EVERY_HEARTBEAT, refetchOnMountOrArgChange: true };

/** What has happened in a case, or only what was written in it: the newest first, older ones on request. */
export function useTold({ uid, documentId, locale }: CasePage, commented: boolean) {
  const [pages, setPages] = useState(1);
  const key = { uid, documentId, locale };
  const { data, isFetching, isError } = useApprovalHistoryQuery({ key, pages, commented }, FRESH);
  const events = data?.events ?? [];
  return {
    events,
    isThere: data !== undefined,
    isFetching,
    isError,
    older: data && data.total > events.length ? () => setPages(pages + 1) : null,
  };
}
