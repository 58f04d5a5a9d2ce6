import { isStorable } from '../../schema/storable';
import { isRowId, rowIdIn } from '../row-id';

/** What no database can store or look up: a character, or the id of a row. */
export type Fault = 'text' | 'id';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const EMPTINESS: ReadonlySet<string> = new Set(['$null', '$notNull']);
/** `{ $in: [7] }` and `{ 0: 7 }` hold what their name says, an object with other keys does not. */
const passesNameOn = (key: string): boolean => /^(\$|\d+$)/.test(key);

function hasWrongId(value: unknown, names: ReadonlySet<string>, name: string): boolean {
  if (!isRecord(value)) return names.has(name) && value != null && !isRowId(value);
  return Object.entries(value).some(
    ([key, part]) => !EMPTINESS.has(key) && hasWrongId(part, names, passesNameOn(key) ? name : key),
  );
}

/**
 * The first thing in a part of a request that makes no sense to a database.
 * @param names under which nothing but ids of rows is given, with operators or in lists too
 */
export function faultIn(value: unknown, names: ReadonlySet<string>): Fault | null {
  if (!isStorable(value)) return 'text';
  return hasWrongId(value, names, '') ? 'id' : null;
}

const startsWithDigit = (text: string): boolean => /^\s*[+-]?\d/.test(text);
const REFERRING: ReadonlySet<string> = new Set([
  'set',
  'connect',
  'disconnect',
  'id',
  'position',
  'before',
  'after',
]);

/** Does the value of a relation field name a row by a number that no row can have? Document ids are no numbers. */
export function refersBeyondRows(value: unknown): boolean {
  if (typeof value === 'number') return !isRowId(value);
  if (typeof value === 'string') return startsWithDigit(value) && !isRowId(rowIdIn(value));
  if (Array.isArray(value)) return value.some(refersBeyondRows);
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, part]) => REFERRING.has(key) && refersBeyondRows(part));
}
