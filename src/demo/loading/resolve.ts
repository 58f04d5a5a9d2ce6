import type { DocumentName } from '../documents/names';
import type { PictureName } from '../pictures/names';
import type {
  Deadline,
  Document,
  EntryReference,
  NextDate,
  Picture,
  RelativeDate,
} from '../content/values';
import { dayFrom, endOfDay, nextDay } from './days';

/** What is known only while loading. */
export interface Known {
  today: Date;
  /** the id of an uploaded file */
  file: (name: PictureName | DocumentName) => number;
  /** the document id of another entry of the unit */
  entry: (name: string) => string;
}

type Placeholder = Deadline | Document | EntryReference | NextDate | Picture | RelativeDate;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlaceholder = (value: Record<string, unknown>): boolean =>
  Object.keys(value).some((key) => key.startsWith('$'));

function next(today: Date, { $next, after }: NextDate): string {
  const from = dayFrom(today, 0);
  return nextDay(after ? nextDay(from, after) : from, $next);
}

function replace(value: Placeholder, known: Known): unknown {
  if ('$picture' in value) {
    const { $picture, ...words } = value;
    return { file: known.file($picture), ...words };
  }
  if ('$document' in value) return { file: known.file(value.$document), title: value.title };
  if ('$entry' in value) return known.entry(value.$entry);
  if ('$days' in value) return dayFrom(known.today, value.$days);
  if ('$next' in value) return next(known.today, value);
  return endOfDay(known.today, value.$deadline);
}

/** Puts what is known now where content has a placeholder, at any depth. Everything else stays as it is. */
export function resolve(value: unknown, known: Known): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, known));
  if (!isRecord(value)) return value;
  if (isPlaceholder(value)) return replace(value as unknown as Placeholder, known);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, resolve(inner, known)]),
  );
}

/** The names of the entries that a value refers to. */
export function referencesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isRecord(value)) return [];
  if (typeof value['$entry'] === 'string') return [value['$entry']];
  return Object.values(value).flatMap(referencesIn);
}
