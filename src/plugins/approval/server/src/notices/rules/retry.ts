const MINUTE = 60_000;
/** Minutes until the next attempt, after the first, second … one. A mail server may be away for a weekend. */
const WAITS = [1, 5, 15, 60, 180, 360, 720, 1440, 1440];

/** After so many attempts a mail waits for a person to ask for it again. */
export const MOST_ATTEMPTS = WAITS.length + 1;

/**
 * When to try again, or null when it is given up.
 * @param attempts made so far
 * @param chance from 0 to 1: mails that failed together shall not all come back together
 */
export function nextAttempt(attempts: number, now: Date, chance: number): Date | null {
  const minutes = WAITS[attempts - 1];
  if (minutes === undefined) return null;
  return new Date(+now + minutes * MINUTE * (1 + chance / 4));
}
