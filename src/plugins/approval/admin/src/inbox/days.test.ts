import { expect, test } from '@jest/globals';
import { daysSince } from './days';

test('days are counted as people do', () => {
  const now = new Date(2026, 10, 22, 8, 0);
  expect(daysSince(new Date(2026, 10, 22, 7, 0), now)).toBe(0);
  expect(daysSince(new Date(2026, 10, 21, 23, 59), now)).toBe(1);
  expect(daysSince(new Date(2026, 10, 15, 9, 0), now)).toBe(7);
  // The clocks were changed in between.
  expect(daysSince(new Date(2026, 9, 20, 12, 0), now)).toBe(33);
  expect(daysSince(new Date(2026, 10, 23, 9, 0), now)).toBe(0);
});
