import type { Slice } from '../slice';

export const slugs: Slice = {};
