import { constants } from 'node:os';
import { endCommands } from './command.mjs';

const PARENT_CHECK_MS = 500;

/** Shells expect 128 and the number of the signal. @param {NodeJS.Signals} signal */
const exitCodeOf = (signal) => 128 + constants.signals[signal];

/**
 * Ends on Ctrl-C and SIGTERM while the set-up is at work, commands included. Whatever serves afterwards takes over
 * with its own way to end.
 * @returns {() => void} stops listening
 */
export function endOnSignals() {
  /** @param {NodeJS.Signals} signal */
  const end = (signal) => {
    endCommands();
    process.exit(exitCodeOf(signal));
  };
  process.once('SIGINT', end).once('SIGTERM', end);
  return () => {
    process.off('SIGINT', end).off('SIGTERM', end);
  };
}

/**
 * Ends when npm has been ended: npm passes SIGTERM to the shell between, and a shell passes nothing on. Without this
 * the server would go on serving, with nobody left to stop it.
 */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  timer.unref();
}
