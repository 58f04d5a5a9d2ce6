import { canonicalHash } from '../revision/hash';
import { bagOf, likeness } from './likeness';
import { inOrder } from './in-order';
import type { Row } from './row';

/** Items of two lists that are the same item, changed or not; `null` where there is none. Places count from 0. */
export interface Match {
  from: number | null;
  to: number | null;
  /** did it pass others, that are still there? */
  moved: boolean;
}

interface Pair {
  from: number;
  to: number;
}

/** Below this, an item has rather been replaced than rewritten. */
const ALIKE = 0.4;
/** Comparing each with each grows with the square; longer lists are matched by place. */
const MOST_COMPARED = 10_000;

const without = (length: number, taken: Set<number>) =>
  Array.from({ length }, (_, place) => place).filter((place) => !taken.has(place));

function identical(from: readonly Row[], to: readonly Row[]): Pair[] {
  const places = new Map<string, number[]>();
  from.forEach((item, place) => {
    const hash = canonicalHash(item);
    places.set(hash, [...(places.get(hash) ?? []), place]);
  });
  return to.flatMap((item, place) => {
    const found = places.get(canonicalHash(item))?.shift();
    return found === undefined ? [] : [{ from: found, to: place }];
  });
}

/** The most alike first; of equals, those that stand nearest to each other. */
function alike(from: readonly Row[], to: readonly Row[], left: number[], right: number[]): Pair[] {
  if (left.length * right.length > MOST_COMPARED) {
    return left
      .filter((place) => right.includes(place))
      .map((place) => ({ from: place, to: place }));
  }
  const bags = new Map(right.map((place) => [place, bagOf(to[place] ?? {})]));
  const candidates = left.flatMap((one) => {
    const bag = bagOf(from[one] ?? {});
    return right.map((other) => ({
      from: one,
      to: other,
      score:
        from[one]?.['__component'] === to[other]?.['__component']
          ? likeness(bag, bags.get(other) ?? new Map<string, number>())
          : 0,
    }));
  });
  const taken = { from: new Set<number>(), to: new Set<number>() };
  return candidates
    .filter(({ score }) => score >= ALIKE)
    .sort((a, b) => b.score - a.score || Math.abs(a.from - a.to) - Math.abs(b.from - b.to))
    .filter((pair) => {
      if (taken.from.has(pair.from) || taken.to.has(pair.to)) return false;
      taken.from.add(pair.from);
      taken.to.add(pair.to);
      return true;
    });
}

/**
 * Finds what became of each item of a list: kept, rewritten, moved, added or removed. Items have no name of their own in
 * a content, so they are known by their words: unchanged ones first, then those that have most in common.
 */
export function matchItems(from: readonly Row[], to: readonly Row[]): Match[] {
  const same = identical(from, to);
  const left = without(from.length, new Set(same.map((pair) => pair.from)));
  const right = without(to.length, new Set(same.map((pair) => pair.to)));
  const pairs = [...same, ...alike(from, to, left, right)].sort((a, b) => a.to - b.to);
  const stayed = inOrder(pairs.map((pair) => pair.from));
  const kept = pairs.map((pair): Match => ({ ...pair, moved: !stayed.has(pair.from) }));
  const gone = without(from.length, new Set(pairs.map((pair) => pair.from)));
  const come = without(to.length, new Set(pairs.map((pair) => pair.to)));
  return [
    ...kept,
    ...gone.map((place): Match => ({ from: place, to: null, moved: false })),
    ...come.map((place): Match => ({ from: null, to: place, moved: false })),
  ].sort((a, b) => (a.to ?? a.from ?? 0) - (b.to ?? b.from ?? 0));
}
