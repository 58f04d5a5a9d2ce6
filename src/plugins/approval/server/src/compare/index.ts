import type { Slice } from '../slice';
import { compareController } from './controller';
import { compareRoutes } from './routes';

/** What differs between two revisions of an entry. */
export const compare: Slice = {
  controllers: { compare: compareController },
  adminRoutes: compareRoutes,
};
