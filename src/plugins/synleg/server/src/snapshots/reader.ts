import type { Core } from '@strapi/strapi';
import { readChanges } from './read-changes';
import { readMunicipalities } from './read-municipalities';
import { readPublications } from './read-publications';
import { readTimes } from './read-times';

export type { PageOf, PublicMunicipality } from './read-municipalities';
export type { ChangePlace } from './read-changes';
export { isShownFor, type LiveRow } from './read-publications';

/** Everything that public answers are made of. */
export const createReader = (strapi: Core.Strapi) => ({
  ...readChanges(strapi),
  ...readMunicipalities(strapi),
  ...readPublications(strapi),
  ...readTimes(strapi),
});

export type Reader = ReturnType<typeof createReader>;
