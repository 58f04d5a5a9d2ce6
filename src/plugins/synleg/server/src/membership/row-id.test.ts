import { describe, expect, it } from '@jest/globals';
import { isRowId } from './row-id';

describe('isRowId', () => {
  it.each([1, 0, '7', 2_147_483_647, '2147483647', '-1'])('takes %p', (value) => {
    expect(isRowId(value)).toBe(true);
  });

  it.each([
    2_147_483_648,
    '2147483648',
    '99999999999999999999',
    1.5,
    NaN,
    'a',
    '1e3',
    '',
    null,
    {},
  ])('refuses %p', (value) => {
    expect(isRowId(value)).toBe(false);
  });
});
