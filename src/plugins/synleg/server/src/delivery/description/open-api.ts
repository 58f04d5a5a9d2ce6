import type { JsonSchema } from '../../presentation/json-schema/json-schema';
import { neededBy, relocated } from '../../presentation/json-schema/json-schema';
import { BASE } from '../base';
import type { DeliveryContext } from '../context';
import type { Route } from '../route';
import { PAGINATION } from './answers';
import { HEADERS, headers, ON_SUCCESS } from './headers';
import { pathParameters, queryParameters } from './parameters';
import { REFUSALS, refusalsOf } from './refusals';
import { TAGS } from './tags';

const ABOUT = `What units of municipalities tell about themselves, for municipal sites. Public and read-only: GET, HEAD and OPTIONS, from any site, without a key. HEAD is answered as GET is, without the body. Everything has a strong ETag; ask again with If-None-Match.`;

const responses = ({ answer, outcomes }: Route) => ({
  200: {
    description: answer.description,
    ...headers(...ON_SUCCESS),
    content: Object.fromEntries(
      Object.entries(answer.content).map(([type, schema]) => [type, { schema }]),
    ),
  },
  304: { $ref: '#/components/responses/NotModified' },
  ...refusalsOf(outcomes),
});

const operation = (route: Route, context: DeliveryContext) => ({
  operationId: route.operationId,
  tags: [route.tag],
  summary: route.summary,
  ...(route.description ? { description: route.description } : {}),
  parameters: [...pathParameters(route.parts), ...queryParameters(route.shape(context))],
  responses: responses(route),
});

function info({ version, license }: DeliveryContext['product']) {
  // SPDX knows no name for what is not licensed to others
  const identifier = license === 'UNLICENSED' ? 'LicenseRef-UNLICENSED' : license;
  return {
    title: 'Synleg delivery API',
    version,
    description: ABOUT,
    license: { name: license, identifier },
  };
}

const NOT_MODIFIED = {
  description: 'It is what the client has already.',
  ...headers(...ON_SUCCESS),
};

/** The OpenAPI 3.1 document of all routes. */
export function openApi(routes: readonly Route[], context: DeliveryContext): JsonSchema {
  const paths = Object.fromEntries(
    routes.map((route) => [route.path, { get: operation(route, context) }]),
  );
  const schemas = neededBy(paths, { ...context.definitions, Pagination: PAGINATION });
  const used = new Set(routes.map(({ tag }) => tag));
  const document: JsonSchema = {
    openapi: '3.1.0',
    info: info(context.product),
    servers: [{ url: context.publicUrl + BASE }],
    security: [],
    tags: TAGS.filter(({ name }) => used.has(name)),
    paths,
    components: {
      headers: HEADERS,
      responses: { NotModified: NOT_MODIFIED, ...REFUSALS },
      schemas,
    },
  };
  return relocated(document, '#/components/schemas/') as JsonSchema;
}
