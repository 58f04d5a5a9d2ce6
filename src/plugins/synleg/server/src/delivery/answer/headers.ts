import { ALLOWED_METHODS } from '../base';

/** What every answer says, whatever it is about. */
export const COMMON_HEADERS: Readonly<Record<string, string>> = {
  // read by any site, from any page, and with no credentials: there is nothing here that depends on who asks
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Last-Modified, Content-Language, Location, Retry-After',
  Vary: 'Accept, Accept-Encoding',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
};

export const JSON_TYPE = 'application/json; charset=utf-8';

const FRESH_SECONDS = 60;

/**
 * How long others may keep an answer.
 * @param changesIn seconds until it changes by itself, when that is known
 */
export const cacheControl = (changesIn?: number): string => {
  const fresh = Math.max(0, Math.min(FRESH_SECONDS, Math.floor(changesIn ?? FRESH_SECONDS)));
  return `public, max-age=${fresh}, stale-while-revalidate=600, stale-if-error=86400`;
};

export const ALLOW = ALLOWED_METHODS.join(', ');

/** What a browser is told before it asks from another site. */
export const PREFLIGHT_HEADERS: Readonly<Record<string, string>> = {
  Allow: ALLOW,
  'Access-Control-Allow-Methods': ALLOW,
  'Access-Control-Allow-Headers': 'Accept, If-Modified-Since, If-None-Match',
  'Access-Control-Max-Age': '86400',
};
