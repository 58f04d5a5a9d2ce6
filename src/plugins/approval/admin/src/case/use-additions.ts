import { useState } from 'react';
import type { CasePage } from '../../../shared/answers';
import type { Action } from '../../../shared/vocabulary';
import { needsOf, type TimeField } from './needs';
import { instantsOf, troubleWith, type TimesWritten } from './times';
import type { Additions } from './use-move';

export interface Written extends TimesWritten {
  comment: string;
  redirectTo: string;
}

const EMPTY: Written = { comment: '', redirectTo: '' };

/** What is wrong with what is written, for the action that was asked for. */
export interface Trouble {
  /** the action whose comment is missing */
  comment?: { action: Action };
  times: Partial<Record<TimeField, 'past' | 'order'>>;
}

const NO_TROUBLE: Trouble = { times: {} };

/** What a person has written beside the buttons: kept until an action has taken it along. */
export function useAdditions({ workflow, allowedActions }: CasePage) {
  const [written, setWritten] = useState<Written>(EMPTY);
  const [trouble, setTrouble] = useState<Trouble>(NO_TROUBLE);

  const write = (change: Partial<Written>) => {
    setWritten({ ...written, ...change });
    setTrouble(NO_TROUBLE);
  };

  /** @returns what goes with the action, or null when something must be put right first */
  function take(action: Action): Additions | null {
    const { times = [], redirect } = needsOf(action, workflow);
    const rule = allowedActions.find((one) => one.action === action);
    const comment = written.comment.trim();
    const found: Trouble = {
      ...(rule?.needsComment && comment === '' && { comment: { action } }),
      times: troubleWith(written, times, new Date()),
    };
    setTrouble(found);
    if (found.comment || Object.keys(found.times).length > 0) return null;
    const redirectTo = redirect ? written.redirectTo.trim() : '';
    return {
      ...(comment !== '' && { comment }),
      ...(redirectTo !== '' && { redirectTo }),
      ...instantsOf(written, times),
    };
  }

  const clear = () => {
    setWritten(EMPTY);
    setTrouble(NO_TROUBLE);
  };

  return { written, write, trouble, take, clear };
}
