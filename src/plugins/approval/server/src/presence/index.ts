import type { Slice } from '../slice';
import { presenceContentTypes } from './content-types';
import { presenceController } from './controller';
import { presenceRoutes } from './routes';

/** Who else has an entry open. */
export const presence: Slice = {
  contentTypes: presenceContentTypes,
  controllers: { presence: presenceController },
  adminRoutes: presenceRoutes,
};
