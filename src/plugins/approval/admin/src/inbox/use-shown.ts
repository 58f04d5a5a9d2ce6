import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { type Filters, readAddress, type Shown, writeAddress } from './query';
import type { View } from './views';

/**
 * What the inbox shows lives in the address: the back button leads back to it, and a colleague can be sent it.
 * @param views those that this person has; an address of another shows what waits
 */
export function useShown(views: readonly View[]) {
  const [parameters, setParameters] = useSearchParams();
  const shown = useMemo(() => {
    const read = readAddress(parameters);
    return views.includes(read.view) ? read : { ...read, view: 'waiting' as const };
  }, [parameters, views]);
  const show = useCallback(
    (change: Partial<Shown>) => setParameters(writeAddress({ ...shown, page: 1, ...change })),
    [shown, setParameters],
  );
  const filter = useCallback(
    (change: Partial<Filters>) => show({ filters: { ...shown.filters, ...change } }),
    [show, shown],
  );
  return { shown, show, filter };
}

export type ShownInAddress = ReturnType<typeof useShown>;

/** No filter at all. */
export const NO_FILTERS: Filters = readAddress(new URLSearchParams()).filters;
