import type { Slice } from '../slice';
import { caseContentTypes } from './content-type';
import { caseController } from './controller';
import { caseRoutes } from './routes';

/** One case for each entry and language: opened, moved, listed, told of. */
export const cases: Slice = {
  contentTypes: caseContentTypes,
  controllers: { case: caseController },
  adminRoutes: caseRoutes,
};
