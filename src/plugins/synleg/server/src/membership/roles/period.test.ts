import { expect, it } from '@jest/globals';
import { dayOf } from './period';

it.each([
  ['2026-11-21T22:59:59Z', '2026-11-21'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-06-21T21:59:59Z', '2026-06-21'],
  ['2026-06-21T22:00:00Z', '2026-06-22'],
])('%s is %s in Oslo, in winter and in summer', (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});
