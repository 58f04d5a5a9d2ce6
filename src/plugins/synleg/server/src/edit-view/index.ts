import type { Slice } from '../slice';
import { applyEditViews } from './apply';

/** How the forms and lists of the admin panel look, so that a fresh database has it. */
export const editView: Slice = { bootstrap: applyEditViews };
