import type { Slice } from '../slice';

export const delivery: Slice = {};
