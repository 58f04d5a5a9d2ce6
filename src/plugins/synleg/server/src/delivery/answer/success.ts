import { withPublicAddresses } from '../../images/address';
import type { Found } from '../found';
import type { PublicAnswer, PublicRequest } from '../request';
import { cacheControl, COMMON_HEADERS, JSON_TYPE } from './headers';
import { entityTag, isUnchanged, lastModified } from './conditional';

/** What a route found, as bytes and headers; without bytes when the client has them already. */
export function success(
  request: PublicRequest,
  found: Found,
  publicUrl: string,
  now: Date,
): PublicAnswer {
  const { data, meta = {}, bare, locale, changedAt, changesIn } = found;
  const written = JSON.stringify(bare === undefined ? { data, meta } : data);
  const body = Buffer.from(withPublicAddresses(written, publicUrl));
  const tag = entityTag(body);
  const headers = {
    ...COMMON_HEADERS,
    'Cache-Control': cacheControl(changesIn),
    'Content-Language': locale,
    ETag: tag,
    ...(changedAt ? { 'Last-Modified': lastModified(changedAt, now) } : {}),
  };
  if (isUnchanged(request.headers, tag, changedAt)) return { status: 304, headers, body: null };
  return { status: 200, headers: { ...headers, 'Content-Type': bare ?? JSON_TYPE }, body };
}
