import { expect, test } from '@jest/globals';
import { MOST_ATTEMPTS, nextAttempt } from './retry';

const now = new Date('2026-11-22T07:00:00Z');

test('each attempt waits longer than the one before, and not every mail equally long', () => {
  expect(nextAttempt(1, now, 0)?.toISOString()).toBe('2026-11-22T07:01:00.000Z');
  expect(nextAttempt(1, now, 1)?.toISOString()).toBe('2026-11-22T07:01:15.000Z');
  expect(nextAttempt(4, now, 0)?.toISOString()).toBe('2026-11-22T08:00:00.000Z');
});

test('a weekend without a mail server is endured', () => {
  let total = 0;
  for (let attempts = 1; attempts < MOST_ATTEMPTS; attempts += 1) {
    total += +(nextAttempt(attempts, now, 0) ?? now) - +now;
  }
  expect(total).toBeGreaterThan(64 * 3_600_000);
});

test('after the last attempt a mail is given up', () => {
  expect(nextAttempt(MOST_ATTEMPTS, now, 0)).toBeNull();
});
