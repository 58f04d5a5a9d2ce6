import { describe, expect, it } from '@jest/globals';
import { isStorable } from './storable';

describe('isStorable', () => {
  it.each(['', 'Bø\tog\r\nmeir\u000b', '😀 og 👩‍🔬', '\u007f\u0085'])('takes %p', (text) => {
    expect(isStorable(text)).toBe(true);
  });

  it.each(['a\u0000b', '\ud83d', '\ude00', 'a\ude00\ud83d'])('refuses %p', (text) => {
    expect(isStorable(text)).toBe(false);
  });
});
