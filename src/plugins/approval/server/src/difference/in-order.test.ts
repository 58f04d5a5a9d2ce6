import { describe, expect, test } from '@jest/globals';
import { inOrder } from './in-order';

const sorted = (numbers: number[]) => [...inOrder(numbers)].sort((one, other) => one - other);

describe('what stands in order', () => {
  test('is everything where nothing was moved, and nothing of nothing', () => {
    expect(sorted([1, 2, 3])).toEqual([1, 2, 3]);
    expect(sorted([])).toEqual([]);
  });

  test('is all but the one that was moved', () => {
    expect(sorted([4, 1, 2, 3])).toEqual([1, 2, 3]);
    expect(sorted([1, 3, 4, 5, 2])).toEqual([1, 3, 4, 5]);
  });

  test('is one of many where all are turned around', () => {
    expect(sorted([3, 2, 1])).toHaveLength(1);
  });

  test('is found in a list of a hundred thousand', () => {
    const many = Array.from({ length: 100_000 }, (_, number) => number + 1);
    expect(inOrder([...many, 0]).size).toBe(100_000);
  });
});
