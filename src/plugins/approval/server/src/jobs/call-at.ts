/** A longer delay would overflow and fire at once. */
const LONGEST_MS = 2 ** 31 - 1;

/**
 * Calls once when the time has come, never before, however far away it is; keeps no process alive.
 * @returns takes it back
 */
export function callAt(when: Date, call: () => void): () => void {
  let timer: NodeJS.Timeout;
  const wait = () => {
    const left = Math.max(when.getTime() - Date.now(), 0);
    timer = setTimeout(
      () => (Date.now() < when.getTime() ? wait() : call()),
      Math.min(left, LONGEST_MS),
    );
    timer.unref();
  };
  wait();
  return () => clearTimeout(timer);
}
