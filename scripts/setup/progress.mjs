/** Anything longer is said while it lasts, so that nobody takes it for hung. */
const SILENT_MS = 2_000;
/** A log that nobody watches live needs a sign of life, not an animation. */
const LOG_INTERVAL_MS = 10_000;
const TERMINAL_INTERVAL_MS = 1_000;

/** @param {string} text one line for the person at the screen */
export const say = (text) => process.stdout.write(`${text}\n`);

/** @param {number} milliseconds @returns {string} for example `3.2 s` or `4 min 10 s` */
export function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 60) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** @param {string} text shows how long the running step has lasted */
function showRunning(text) {
  if (process.stdout.isTTY) process.stdout.write(`\r\u001b[2K${text}`);
  else say(text);
}

/**
 * Runs one step and says it: while it lasts more than two seconds, and when it is done.
 * @template T
 * @param {string} title what is being done, for example `Building the plugins`
 * @param {() => Promise<T>} work
 * @returns {Promise<T>} what `work` gives; its error passes through
 */
export async function step(title, work) {
  const begun = Date.now();
  const elapsed = () => duration(Date.now() - begun);
  const running = () => showRunning(`… ${title} (${elapsed()})`);
  const every = process.stdout.isTTY ? TERMINAL_INTERVAL_MS : LOG_INTERVAL_MS;
  /** @type {NodeJS.Timeout | undefined} */
  let ticking;
  const first = setTimeout(() => {
    running();
    ticking = setInterval(running, every);
  }, SILENT_MS);
  const stop = () => {
    clearTimeout(first);
    clearInterval(ticking);
    if (process.stdout.isTTY && ticking) process.stdout.write('\r\u001b[2K');
  };
  try {
    const result = await work();
    stop();
    say(`✓ ${title} (${elapsed()})`);
    return result;
  } catch (error) {
    stop();
    say(`✗ ${title} (${elapsed()})`);
    throw error;
  }
}
