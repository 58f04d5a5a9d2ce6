import { gone, Moved } from '../errors';
import { isPublicAddress } from '../presentation/blocks/address';
import type { LiveRow } from '../snapshots/reader';
import { latest } from './found';
import { BASE } from './base';

const ID = /^[a-z0-9]{24}$/;
const PATH = /^\/(?![/\\])[\x21-\x7e]*$/;

/** Where `redirectTo` leads: an entry by its id, a path of the same site, or a web address; null when it is neither. */
export function redirectTarget(redirectTo: string): string | null {
  if (ID.test(redirectTo)) return `${BASE}/entries/${redirectTo}`;
  if (PATH.test(redirectTo)) return redirectTo;
  return isPublicAddress(redirectTo) ? new URL(redirectTo).href : null;
}

/**
 * Ends a request for something that was public and is not any more, in any locale.
 * @param rows its rows, the gone ones among them
 * @throws Moved when whoever took it down said where to; `delivery.gone` otherwise; nothing when it was never public
 */
export function endAsGone(rows: readonly LiveRow[]): void {
  const left = rows.filter((row) => !row.live && row.goneAt !== null);
  const since = latest(left.flatMap((row) => row.goneAt ?? []));
  if (since === null) return;
  const last = left.find((row) => row.goneAt === since);
  const location = redirectTarget(last?.redirectTo ?? '');
  if (location) throw new Moved(location);
  throw gone(since);
}
