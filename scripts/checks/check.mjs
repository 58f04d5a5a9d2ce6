import { say, step } from '../setup/progress.mjs';

/**
 * Something about the code that holds or does not.
 * @typedef {{ title: string, run: () => Promise<unknown> }} Check `run` fails when it does not hold
 */

/**
 * Runs all checks, also after one has failed, and shows what each found.
 * @param {Check[]} checks
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(checks) {
  let failed = 0;
  for (const { title, run } of checks) {
    try {
      await step(title, run);
    } catch (error) {
      failed += 1;
      say(error instanceof Error ? error.message : String(error));
    }
  }
  return { passed: checks.length - failed, failed };
}
