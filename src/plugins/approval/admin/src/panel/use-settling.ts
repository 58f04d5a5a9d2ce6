import { useEffect, useState } from 'react';

/**
 * After a save the case on the screen is for a moment that of the draft before it, and an action on it would be
 * refused. So the case is asked for at once.
 * @param updatedAt of the draft on the screen
 * @param modified whether something is written that is not saved
 * @returns whether the case of this draft is still on its way
 */
export function useSettling(
  updatedAt: string,
  modified: boolean,
  refetch: () => PromiseLike<unknown>,
): boolean {
  const state = `${updatedAt} ${modified}`;
  const [settled, settle] = useState(state);
  useEffect(() => {
    if (settled === state) return;
    const done = () => settle(state);
    if (modified) done();
    else void refetch().then(done, done);
  }, [settled, state, modified, refetch]);
  return settled !== state;
}
