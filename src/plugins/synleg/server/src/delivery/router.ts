import { notFound } from '../errors';
import { BASE } from './base';
import type { PathParts } from './found';
import type { Route } from './route';
import { listChanges } from './changes/list-changes';
import { describeApi } from './routes/open-api';
import { listEntries } from './routes/entries';
import { showEntry } from './routes/entry';
import { listMunicipalities, showMunicipality } from './routes/municipalities';
import { showPresentation, showTheme } from './routes/presentation-routes';
import { listPresentations } from './routes/presentations';
import { showSchema } from './routes/schema';

/** Every address of the public API, below its base. What is not declared with its description cannot stand here. */
export const ROUTES: readonly Route[] = [
  listMunicipalities,
  showMunicipality,
  listPresentations,
  showPresentation,
  showTheme,
  listChanges,
  listEntries,
  showEntry,
  showSchema,
  describeApi(() => ROUTES),
];

const LONGEST_PART = 255;
// eslint-disable-next-line no-control-regex -- a database refuses some of these, and no name has any
const CONTROL = /[\u0000-\u001f\u007f]/;

/** @returns null for what cannot name anything, such as broken percent-encoding */
function decodePart(part: string): string | null {
  try {
    const decoded = decodeURIComponent(part);
    return decoded === '' || decoded.length > LONGEST_PART || CONTROL.test(decoded)
      ? null
      : decoded;
  } catch {
    return null;
  }
}

const partsOf = (path: string) => path.split('/').slice(1);

/** The named parts of a path that fits a pattern; null when it does not. A part may have an ending: `{theme}.json`. */
function match(pattern: string, parts: readonly string[]): PathParts | null {
  const wanted = partsOf(pattern);
  if (wanted.length !== parts.length) return null;
  const named: Record<string, string> = {};
  for (const [index, want] of wanted.entries()) {
    const part = parts[index] ?? '';
    const [, name, ending = ''] = /^\{(.+)\}(.*)$/.exec(want) ?? [];
    const value = part.slice(0, part.length - ending.length);
    if (name === undefined ? want !== part : value === '' || value + ending !== part) return null;
    if (name !== undefined) named[name] = value;
  }
  return named;
}

/**
 * The handler for an address, with the named parts of its path.
 * @param path as it came, percent-encoded
 * @throws `delivery.not_found`
 */
export function routeFor(path: string): { handler: Route['handler']; parts: PathParts } {
  const parts = partsOf(path.slice(BASE.length)).map(decodePart);
  const whole = parts.filter((part) => part !== null);
  if (whole.length !== parts.length) throw notFound();
  for (const { path: pattern, handler } of ROUTES) {
    const named = match(pattern, whole);
    if (named) return { handler, parts: named };
  }
  throw notFound();
}
