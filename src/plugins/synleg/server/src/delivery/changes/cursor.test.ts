import { expect, test } from '@jest/globals';
import { readCursor, writeCursor } from './cursor';

test('a cursor leads back to where it was given', () => {
  const place = { number: 812, id: 40_017 };
  expect(readCursor(writeCursor(place))).toEqual(place);
});
