import type { Slice } from '../slice';

export const images: Slice = {};
