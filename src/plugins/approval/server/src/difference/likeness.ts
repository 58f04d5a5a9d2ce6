import type { Row } from './row';

type Bag = ReadonlyMap<string, number>;

const WORDS = /[\p{L}\p{N}]+/gu;
const wordsOf = (value: unknown): string[] =>
  typeof value === 'string' ? (value.toLowerCase().match(WORDS) ?? [value]) : [String(value)];

/** Every word of an item with the field that it stands in; places in lists do not count. */
function tokens(value: unknown, field: string): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => tokens(item, field));
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([name, inner]) => tokens(inner, `${field}.${name}`));
  }
  return wordsOf(value).map((word) => `${field} ${word}`);
}

/** The words of an item, counted. */
export function bagOf(item: Row): Bag {
  const bag = new Map<string, number>();
  for (const token of tokens(item, '')) bag.set(token, (bag.get(token) ?? 0) + 1);
  return bag;
}

const sizeOf = (bag: Bag) => [...bag.values()].reduce((sum, count) => sum + count, 0);

/** How much two items have in common: 0 nothing, 1 every word. */
export function likeness(one: Bag, other: Bag): number {
  const shared = [...one].reduce(
    (sum, [token, count]) => sum + Math.min(count, other.get(token) ?? 0),
    0,
  );
  const all = sizeOf(one) + sizeOf(other);
  return all === 0 ? 1 : (2 * shared) / all;
}
