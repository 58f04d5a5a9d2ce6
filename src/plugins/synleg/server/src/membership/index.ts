import type { Slice } from '../slice';

export const membership: Slice = {};
