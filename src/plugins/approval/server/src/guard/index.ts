import type { Slice } from '../slice';
import { guardDocuments } from './documents';
import { guardFiles } from './file-changes';
import { guardLocales } from './locales';
import { findingContentTypes } from './reconcile/content-type';
import { keepReconciling } from './reconcile/rounds';
import { guardRows } from './rows';

/** The nets: nothing becomes public, or goes, but by a transition. */
export const guard: Slice = {
  contentTypes: findingContentTypes,
  register: (context) => {
    context.strapi.documents.use(guardDocuments(context));
    keepReconciling(context);
  },
  bootstrap: (context) => {
    guardRows(context.strapi);
    guardFiles(context);
    guardLocales(context);
  },
};
