import type { Slice } from '../slice';
import { keptRevisionContentTypes } from './content-types';
import { keepRevisions } from './keep';

/** Every revision that a case has had, for comparing. */
export const keptRevisions: Slice = {
  contentTypes: keptRevisionContentTypes,
  register: keepRevisions,
};
