import { expect, test } from '@jest/globals';
import { futureInstant } from './times';

const now = new Date('2026-11-21T12:00:00Z');

test('an instant ahead, with its offset, is taken', () => {
  expect(futureInstant('2026-11-21T14:00:00+01:00', now)?.toISOString()).toBe(
    '2026-11-21T13:00:00.000Z',
  );
});

test.each([
  ['in the past', '2026-11-21T12:59:00+01:00'],
  ['now', '2026-11-21T12:00:00Z'],
  ['without an offset', '2027-01-01T12:00:00'],
  ['a date alone', '2027-01-01'],
  ['a month that does not exist', '2027-13-01T12:00:00Z'],
  ['no time at all', 'tomorrow'],
])('%s is not', (_why, text) => {
  expect(futureInstant(text, now)).toBeNull();
});
