/**
 * The most numbers of a list that already stand in rising order; the others are those that were moved.
 * @param numbers each once
 */
export function inOrder(numbers: readonly number[]): ReadonlySet<number> {
  const longest: number[][] = [];
  numbers.forEach((number, place) => {
    const before = longest
      .filter((_, earlier) => (numbers[earlier] ?? Infinity) < number)
      .reduce<number[]>((best, one) => (one.length > best.length ? one : best), []);
    longest[place] = [...before, number];
  });
  return new Set(longest.reduce((best, one) => (one.length > best.length ? one : best), []));
}
