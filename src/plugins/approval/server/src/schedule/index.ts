import type { Slice } from '../slice';
import { scheduleTransitions } from './timed-transitions';

/** Steps whose time has come. */
export const schedule: Slice = { register: scheduleTransitions };
