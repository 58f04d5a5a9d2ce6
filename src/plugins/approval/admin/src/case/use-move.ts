import { useState } from 'react';
import type { CasePage } from '../../../shared/answers';
import type { Action } from '../../../shared/vocabulary';
import { type Move, useMoveApprovalCaseMutation } from '../api/cases';
import { done, type Outcome, refused } from './outcome';
import { useCaseWords } from './use-case-words';
import { useWhen } from './use-when';

export type Additions = Omit<Move, 'action' | 'version'>;

/** Moves the case that is on the screen, in the version that is on the screen, and tells what came of it. */
export function useMove(page: CasePage) {
  const say = useCaseWords();
  const when = useWhen();
  const [move, { isLoading }] = useMoveApprovalCaseMutation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function act(action: Action, additions: Additions = {}): Promise<boolean> {
    const { uid, documentId, locale, version } = page;
    const answer = await move({
      key: { uid, documentId, locale },
      move: { action, version, ...additions },
    });
    if ('error' in answer) {
      setOutcome(refused(answer.error, say));
      return false;
    }
    setOutcome(done(action, answer.data, { say, when }));
    return true;
  }

  return { act, busy: isLoading, outcome };
}
