import { mkdir, open, rm, stat, utimes } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject } from './project.mjs';

const RETRY_MS = 250;
const SIGN_OF_LIFE_MS = 1_000;
/** Whoever holds the lock shows a sign of life every second; one that was killed shows none. */
const ABANDONED_AFTER_MS = 8_000;

/** @param {string} path @returns {Promise<boolean>} was the lock free, and is now ours? */
async function take(path) {
  try {
    await (await open(path, 'wx')).close();
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} path */
async function removeWhenAbandoned(path) {
  const lock = await stat(path).catch(() => undefined);
  if (lock && Date.now() - lock.mtimeMs > ABANDONED_AFTER_MS) await rm(path, { force: true });
}

/** @param {string} path @returns {() => void} stops the signs of life */
function showLife(path) {
  const timer = setInterval(() => {
    // The lock may be gone already; then nobody looks at its time.
    utimes(path, new Date(), new Date()).catch(() => undefined);
  }, SIGN_OF_LIFE_MS);
  timer.unref();
  return () => clearInterval(timer);
}

/**
 * Lets one set-up at a time write dependencies and builds; others wait for it and then find everything done.
 * @template T
 * @param {() => Promise<T>} work
 * @param {{ path?: string, onWait?: () => void }} [options] `onWait` is called once when another set-up is at work
 * @returns {Promise<T>}
 */
export async function alone(work, { path = inProject('.tmp', 'set-up.lock'), onWait } = {}) {
  await mkdir(dirname(path), { recursive: true });
  for (let waited = false; !(await take(path)); waited = true) {
    if (!waited) onWait?.();
    await removeWhenAbandoned(path);
    await wait(RETRY_MS);
  }
  const stop = showLife(path);
  try {
    return await work();
  } finally {
    stop();
    await rm(path, { force: true });
  }
}
