import type { Slice } from '../slice';

export const snapshots: Slice = {};
