import { words as caseWords } from '../case/words';
import type { Part } from '../part';
import { ApprovalPanel } from './ApprovalPanel';
import { contentManagerOf } from './content-manager';
import { withoutPublishing } from './without-publishing';
import { words } from './words';

export const panel: Part = {
  words: { ...caseWords, ...words },
  bootstrap(app) {
    const contentManager = contentManagerOf(app);
    contentManager.addEditViewSidePanel([ApprovalPanel]);
    withoutPublishing(contentManager);
  },
};
