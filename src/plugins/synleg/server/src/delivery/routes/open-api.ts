import { openApi } from '../description/open-api';
import type { Route } from '../route';
import { route } from '../route';

/**
 * Describes all routes, itself among them.
 * @param routes asked for at the time of the request, when all of them are there
 */
export const describeApi = (routes: () => readonly Route[]): Route =>
  route({
    path: '/openapi.json',
    operationId: 'getDescription',
    tag: 'Description',
    summary: 'This description',
    parts: {},
    parameters: () => ({}),
    answer: {
      description: 'OpenAPI 3.1.',
      content: { 'application/json': { type: 'object' } },
    },
    outcomes: [],
    handler: async (context) => ({
      data: openApi(routes(), context),
      bare: 'application/json; charset=utf-8',
      locale: 'en',
      changedAt: null,
    }),
  });
