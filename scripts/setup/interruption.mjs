import { constants } from 'node:os';
import { endCommands } from './command.mjs';

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
