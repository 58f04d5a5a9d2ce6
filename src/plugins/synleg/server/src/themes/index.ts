import type { Slice } from '../slice';

export const themes: Slice = {};
