import type { Slice } from '../slice';

/** Plain functions that the snapshots use: nothing to register. */
export const images: Slice = {};
