import { DeliveryError, Moved } from '../../errors';
import { ALLOWED_METHODS } from '../base';
import type { PublicAnswer } from '../request';
import { ALLOW, COMMON_HEADERS, JSON_TYPE, PREFLIGHT_HEADERS } from './headers';

/** A wrong question stays wrong only until the next version; a missing thing may be published any minute. */
const NOT_KEPT = 'no-store';
const KEPT_SHORTLY = 'public, max-age=60';

interface Problem {
  status: number;
  name: string;
  message: string;
  details: object;
}

function refusal(problem: Problem, headers: Record<string, string>): PublicAnswer {
  return {
    status: problem.status,
    headers: { ...COMMON_HEADERS, 'Content-Type': JSON_TYPE, ...headers },
    body: Buffer.from(JSON.stringify({ data: null, error: problem })),
  };
}

/** What a client has done wrong is not kept; what is not there may be, for a while. */
const refused = ({ code, status, name, message, details }: DeliveryError) =>
  refusal(
    { status, name, message, details: { code, ...details } },
    {
      'Cache-Control': status === 404 || status === 410 ? KEPT_SHORTLY : NOT_KEPT,
      ...('retryAfter' in details && { 'Retry-After': String(details.retryAfter) }),
    },
  );

const moved = ({ location, message }: Moved): PublicAnswer =>
  refusal(
    { status: 308, name: 'PermanentRedirect', message, details: { location } },
    { Location: location, 'Cache-Control': KEPT_SHORTLY },
  );

/** The answer to a request that ended in an error; null when the error is not about the request. */
export function refusalOf(error: unknown): PublicAnswer | null {
  if (error instanceof Moved) return moved(error);
  return error instanceof DeliveryError ? refused(error) : null;
}

export const methodNotAllowed = (method: string): PublicAnswer =>
  refusal(
    {
      status: 405,
      name: 'MethodNotAllowedError',
      message: `This API is read-only: ${method} is not allowed.`,
      details: { allowed: ALLOWED_METHODS },
    },
    { Allow: ALLOW, 'Cache-Control': NOT_KEPT },
  );

/** Our own trouble, not the client's: caches may serve what they have (`stale-if-error`) and ask again soon. */
export const unavailable = (): PublicAnswer =>
  refusal(
    {
      status: 503,
      name: 'ServiceUnavailableError',
      message: 'This cannot be answered right now. Try again in a moment.',
      details: {},
    },
    { 'Retry-After': '5', 'Cache-Control': NOT_KEPT },
  );

export const preflight = (): PublicAnswer => ({
  status: 204,
  headers: { ...COMMON_HEADERS, ...PREFLIGHT_HEADERS },
  body: null,
});
