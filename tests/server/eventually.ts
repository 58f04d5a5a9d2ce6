import { setTimeout as wait } from 'node:timers/promises';

const EVERY_MS = 20;

/**
 * Waits for something that happens by itself: repeats `expectation` until it no longer throws.
 * @returns what `expectation` gives at last
 * @throws its last error, when it still throws after `within` milliseconds
 */
export async function eventually<T>(
  expectation: () => T | Promise<T>,
  within = 20_000,
): Promise<T> {
  const deadline = Date.now() + within;
  for (;;) {
    try {
      return await expectation();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(EVERY_MS);
    }
  }
}
