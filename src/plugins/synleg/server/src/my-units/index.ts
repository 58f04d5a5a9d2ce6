import type { Slice } from '../slice';
import { myUnitsController } from './controller';

const route = (path: string, action: string) => ({
  method: 'GET',
  path,
  handler: `my-units.${action}`,
  config: { policies: ['admin::isAuthenticatedAdmin'] },
});

/** What a person finds on the start page: their units, and how far the themes there have come. */
export const myUnits: Slice = {
  controllers: { 'my-units': myUnitsController },
  adminRoutes: [route('/my-units', 'find'), route('/my-units/themes', 'themes')],
};
