import { useCallback, useEffect, useMemo, useState } from 'react';
import type { CaseView } from '../../../shared/answers';
import { type BulkAction, bulkActionOf, idOf } from './bulk';

/** Cases on the page that can be moved together, and which of them are chosen. */
export interface Selection {
  readonly selectable: readonly CaseView[];
  readonly selected: readonly CaseView[];
  has: (one: CaseView) => boolean;
  can: (one: CaseView) => boolean;
  toggle: (one: CaseView) => void;
  /** chooses exactly these */
  choose: (cases: readonly CaseView[]) => void;
  for: (action: BulkAction) => CaseView[];
}

/** @param place forgets the choice when it changes: what cannot be seen must not be moved along */
export function useSelection(
  cases: readonly CaseView[],
  user: number | undefined,
  place: string,
): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setChosen(new Set()), [place]);
  const choose = useCallback(
    (these: readonly CaseView[]) => setChosen(new Set(these.map(idOf))),
    [],
  );

  return useMemo(() => {
    const actionOf = (one: CaseView) => bulkActionOf(one, user);
    const selectable = cases.filter((one) => actionOf(one) !== null);
    const selected = selectable.filter((one) => chosen.has(idOf(one)));
    const has = (one: CaseView) => chosen.has(idOf(one));
    return {
      selectable,
      selected,
      has,
      can: (one) => actionOf(one) !== null,
      toggle: (one) =>
        choose(
          has(one) ? selected.filter((other) => idOf(other) !== idOf(one)) : [...selected, one],
        ),
      choose,
      for: (action) => selected.filter((one) => actionOf(one) === action),
    };
  }, [cases, user, chosen, choose]);
}
