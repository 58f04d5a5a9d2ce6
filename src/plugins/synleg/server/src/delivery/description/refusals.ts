import { DELIVERY_CODES, type DeliveryCode } from '../../errors';
import type { JsonSchema } from '../../presentation/json-schema/json-schema';
import type { Properties } from '../../presentation/json-schema/object';
import { always, listOf, object, sometimes } from '../../presentation/json-schema/object';
import { INSTANT, TEXT } from '../../presentation/json-schema/words';
import { ALLOWED_METHODS } from '../base';
import type { Outcome } from '../route';
import { ALWAYS, headers, type HeaderName } from './headers';

interface Refusal {
  status: number;
  name: string;
  description: string;
  details: Properties;
  headers?: HeaderName[];
}

const coded = (code: DeliveryCode, description: string, details: Properties = {}): Refusal => ({
  ...DELIVERY_CODES[code],
  description,
  details: { code: always({ const: code }), ...details },
});

/** What each code of the closed list says; one that is added there does not compile until it is described here. */
const CODED: Record<DeliveryCode, Refusal> = {
  'delivery.bad_parameter': coded(
    'delivery.bad_parameter',
    'A parameter is unknown, given twice or not allowed.',
    { parameter: always(TEXT), allowed: sometimes(listOf(TEXT)) },
  ),
  'delivery.not_found': coded('delivery.not_found', 'It has never been public here.'),
  'delivery.gone': coded(
    'delivery.gone',
    'It was public and is no longer. Remove it from your site.',
    { since: always(INSTANT) },
  ),
  'delivery.too_many_requests': {
    ...coded('delivery.too_many_requests', 'You ask more often than one client may.', {
      retryAfter: always({ type: 'integer', minimum: 1, description: 'Seconds.' }),
    }),
    headers: ['Retry-After'],
  },
};

const MOVED: Refusal = {
  status: 308,
  name: 'PermanentRedirect',
  description: 'It has another address now.',
  details: { location: always(TEXT) },
  headers: ['Location'],
};

/** What may happen at every address, whatever is asked there. */
const EVERYWHERE: Refusal[] = [
  CODED['delivery.bad_parameter'],
  CODED['delivery.too_many_requests'],
  {
    status: 405,
    name: 'MethodNotAllowedError',
    description: 'The answer to every method but GET, HEAD and OPTIONS.',
    details: { allowed: always(listOf({ enum: ALLOWED_METHODS })) },
    headers: ['Allow'],
  },
  {
    status: 503,
    name: 'ServiceUnavailableError',
    description: 'It cannot be answered right now. Try again in a moment.',
    details: {},
    headers: ['Retry-After'],
  },
];

const body = ({ status, name, details }: Refusal): JsonSchema =>
  object({
    data: always({ type: 'null' }),
    error: always(
      object({
        status: always({ const: status }),
        name: always({ const: name }),
        message: always({ ...TEXT, description: 'For people, in English.' }),
        details: always(object(details)),
      }),
    ),
  });

const response = (refusal: Refusal) => ({
  description: refusal.description,
  ...headers(...ALWAYS, ...(refusal.headers ?? [])),
  content: { 'application/json': { schema: body(refusal) } },
});

const ALL = [MOVED, ...Object.values(CODED), ...EVERYWHERE];

/** All refusals as OpenAPI responses, by name. */
export const REFUSALS = Object.fromEntries(ALL.map((refusal) => [refusal.name, response(refusal)]));

/** The refusals of a route as references to them, by status. */
export function refusalsOf(outcomes: readonly Outcome[]): Record<string, JsonSchema> {
  const own = outcomes.map((outcome) => (outcome === 'moved' ? MOVED : CODED[outcome]));
  return Object.fromEntries(
    [...own, ...EVERYWHERE].map(({ status, name }) => [
      String(status),
      { $ref: `#/components/responses/${name}` },
    ]),
  );
}
