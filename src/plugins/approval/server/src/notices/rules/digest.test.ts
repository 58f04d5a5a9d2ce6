import { expect, test } from '@jest/globals';
import { belongsTo, digestDay } from './digest';

const atSeven = { hour: 7, timeZone: 'Europe/Oslo' };

test.each([
  ['2026-11-22T05:59:59Z', '2026-11-21'],
  ['2026-11-22T06:00:00Z', '2026-11-22'],
  ['2026-07-01T05:00:00Z', '2026-07-01'],
  ['2026-07-01T04:59:59Z', '2026-06-30'],
  ['2026-03-01T00:00:00Z', '2026-02-28'],
  // The night in which the clock goes back has its seven o'clock once.
  ['2026-10-25T05:59:00Z', '2026-10-24'],
  ['2026-10-25T06:00:00Z', '2026-10-25'],
])('at %s the daily mail of %s was the last to be due', (now, day) => {
  expect(digestDay(new Date(now), atSeven)).toBe(day);
});

test('what happens after the hour belongs to the next day, however late the mail is gathered', () => {
  expect(belongsTo('2026-11-22', new Date('2026-11-22T05:59:59Z'), atSeven)).toBe(true);
  expect(belongsTo('2026-11-22', new Date('2026-11-22T06:00:00Z'), atSeven)).toBe(false);
  expect(belongsTo('2026-11-22', new Date('2026-11-19T12:00:00Z'), atSeven)).toBe(true);
});
