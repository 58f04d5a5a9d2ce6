import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { duration, step } from './progress.mjs';

/** @type {string[]} */
let said;
beforeEach(() => {
  said = [];
  jest.useFakeTimers();
  jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
  Object.defineProperty(process.stdout, 'isTTY', { value: false, configurable: true });
});
afterEach(() => {
  jest.useRealTimers();
  jest.restoreAllMocks();
});

describe('a step', () => {
  it('is said when it is done, and gives its result', async () => {
    expect(await step('Building', () => Promise.resolve(7))).toBe(7);
    expect(said).toEqual(['✓ Building (0.0 s)\n']);
  });

  it('shows that it lasts: after two seconds, then in every ten', async () => {
    /** @type {() => void} */
    let finish = () => undefined;
    const running = step('Building', () => new Promise((resolve) => (finish = () => resolve(7))));
    await jest.advanceTimersByTimeAsync(23_000);
    finish();
    await running;
    expect(said).toEqual([
      '… Building (2.0 s)\n',
      '… Building (12.0 s)\n',
      '… Building (22.0 s)\n',
      '✓ Building (23.0 s)\n',
    ]);
  });

  it('is said when it fails, and passes the error on', async () => {
    await expect(step('Building', () => Promise.reject(new Error('broken')))).rejects.toThrow(
      'broken',
    );
    expect(said).toEqual(['✗ Building (0.0 s)\n']);
  });
});

it.each([
  [0, '0.0 s'],
  [2_040, '2.0 s'],
  [250_400, '4 min 10 s'],
])('%d milliseconds are read as %s', (milliseconds, text) => {
  expect(duration(milliseconds)).toBe(text);
});
