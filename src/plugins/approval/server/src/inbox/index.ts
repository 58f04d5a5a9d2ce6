import type { Slice } from '../slice';
import { inboxController } from './controller';
import { inboxRoutes } from './routes';

/** Lists of cases: what waits for me, my units', everything; and their counts. */
export const inbox: Slice = {
  controllers: { inbox: inboxController },
  adminRoutes: inboxRoutes,
};
