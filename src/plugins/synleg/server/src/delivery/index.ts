import type { Slice } from '../slice';
import { mount } from './mount';

/** The public API for municipal sites. */
export const delivery: Slice = { register: mount };
