import { say, step } from '../setup/progress.mjs';
import { sideBySide } from './side-by-side.mjs';

/**
 * Something about the code that holds or does not.
 * @typedef {{ title: string, run: () => Promise<unknown> }} Check `run` fails when it does not hold
 */

/** @param {Check} check @returns {Promise<boolean>} does it hold? */
async function holds({ title, run }) {
  try {
    await step(title, run);
    return true;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return false;
  }
}

/**
 * Runs all checks, as many at once as the machine has processors, and shows what each found; also after one has failed.
 * @param {Check[]} checks
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runChecks(checks) {
  const results = await sideBySide(checks, holds);
  const passed = results.filter(Boolean).length;
  return { passed, failed: checks.length - passed };
}
