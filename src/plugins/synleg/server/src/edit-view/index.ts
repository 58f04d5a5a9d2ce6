import type { Slice } from '../slice';

export const editView: Slice = {};
