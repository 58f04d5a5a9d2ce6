/**
 * The most numbers of a list that already stand in rising order; the others are those that were moved. Patience sorting:
 * however long the list, it takes little more time and room than the list itself.
 * @param numbers each once
 */
export function inOrder(numbers: readonly number[]): ReadonlySet<number> {
  /** the smallest number with which a rising run of each length can end so far */
  const ends: number[] = [];
  const before = new Map<number, number | undefined>();
  for (const number of numbers) {
    const length = firstNotBelow(ends, number);
    before.set(number, ends[length - 1]);
    ends[length] = number;
  }
  const longest = new Set<number>();
  for (let one = ends.at(-1); one !== undefined; one = before.get(one)) longest.add(one);
  return longest;
}

/** Where in a rising list the first number stands that is not below this one; its length when there is none. */
function firstNotBelow(rising: readonly number[], number: number): number {
  let [from, to] = [0, rising.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] ?? Infinity) < number) from = middle + 1;
    else to = middle;
  }
  return from;
}
