import { useCallback, useRef, useState } from 'react';
import type { CaseView } from '../../../shared/answers';
import { useMoveApprovalCaseMutation } from '../api/cases';
import { type BulkAction, idOf } from './bulk';

/** How far one of several cases has come. */
export type BulkState =
  | { kind: 'waiting' | 'running' | 'done' | 'skipped' }
  /** in the server's words; null when it was never reached */
  | { kind: 'refused'; reason: string | null };

export interface BulkItem {
  one: CaseView;
  state: BulkState;
}

interface Failure {
  message?: string;
  status?: number;
}

const reasonOf = ({ message, status }: Failure): string | null =>
  status !== undefined && message ? message : null;

/**
 * Moves several cases one after the other, each in the version that stood on the screen. One that is refused stops no
 * other, and each is told by itself.
 */
export function useBulk() {
  const [move] = useMoveApprovalCaseMutation();
  const [items, setItems] = useState<readonly BulkItem[]>([]);
  const [running, setRunning] = useState(false);
  const stopped = useRef(false);

  const tell = useCallback((one: CaseView, state: BulkState) => {
    setItems((all) => all.map((item) => (idOf(item.one) === idOf(one) ? { one, state } : item)));
  }, []);

  const moveOne = useCallback(
    async (action: BulkAction, one: CaseView, comment: string): Promise<void> => {
      tell(one, { kind: 'running' });
      const { uid, documentId, locale, version } = one;
      const answer = await move({
        key: { uid, documentId, locale },
        move: { action, version, ...(comment !== '' && { comment }) },
      });
      const failed = 'error' in answer;
      tell(one, failed ? { kind: 'refused', reason: reasonOf(answer.error) } : { kind: 'done' });
    },
    [move, tell],
  );

  const run = useCallback(
    async (action: BulkAction, cases: readonly CaseView[], comment: string): Promise<void> => {
      const isStopped = () => stopped.current;
      stopped.current = false;
      setItems(cases.map((one) => ({ one, state: { kind: 'waiting' } })));
      setRunning(true);
      for (const one of cases) {
        if (isStopped()) tell(one, { kind: 'skipped' });
        else await moveOne(action, one, comment);
      }
      setRunning(false);
    },
    [moveOne, tell],
  );

  const stop = useCallback(() => {
    stopped.current = true;
  }, []);

  return { items, running, run, stop };
}
