import { gone, Moved } from '../errors';
import { isPublicAddress } from '../presentation/blocks/address';
import type { LiveRow } from '../snapshots/reader';
import { latest } from './found';

/** Stands for whatever site the path is on. */
const THIS_SITE = 'https://this-site.invalid';
/** A line end, for example, would begin another header; a URL parser takes them out without a word. */
const CONTROL = /\p{Cc}/u;

/** A path with all that needs it percent-encoded; null for what leads to another host. */
function pathOf(redirectTo: string): string | null {
  if (
    !redirectTo.startsWith('/') ||
    CONTROL.test(redirectTo) ||
    !URL.canParse(redirectTo, THIS_SITE)
  )
    return null;
  const { origin, pathname, search, hash } = new URL(redirectTo, THIS_SITE);
  return origin === THIS_SITE && !pathname.startsWith('//') ? pathname + search + hash : null;
}

/** Where `redirectTo` leads: a path on this server or a web address; null when it is neither, so that it leads nowhere. */
export function redirectTarget(redirectTo: string): string | null {
  const path = pathOf(redirectTo);
  if (path !== null) return path;
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
