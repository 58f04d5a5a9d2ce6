import type { Part } from '../part';
import { changeContentManager, watchState } from './saving';

export const openedDraft: Part = {
  words: {},
  register: watchState,
  bootstrap: changeContentManager,
};
