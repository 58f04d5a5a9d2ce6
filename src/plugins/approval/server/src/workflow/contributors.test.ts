import { describe, expect, test } from '@jest/globals';
import type { UserId } from '../../../shared/vocabulary';
import { authorsOf, withContributors, withReplacers } from './contributors';

describe('an author of a revision', () => {
  test('is whoever saved another content, once however often', () => {
    expect(withContributors(['user:1'], ['token:2'])).toEqual(['user:1', 'token:2']);
    expect(withContributors(['user:1'], ['user:1'])).toEqual(['user:1']);
  });

  test('is whoever replaced a file that it shows', () => {
    expect(withReplacers(['user:1'], [1 as UserId, 3 as UserId])).toEqual(['user:1', 'user:3']);
  });

  test('is still one of what went out in an emergency, until a leader has looked at it', () => {
    const emergency = { by: 9 as UserId, contributors: ['user:1'] as const };
    expect(authorsOf({ contributors: ['user:2'], emergency })).toEqual(['user:2', 'user:1']);
    expect(authorsOf({ contributors: ['user:2'], emergency: null })).toEqual(['user:2']);
  });
});
