import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject } from './project.mjs';

const RETRY_MS = 250;

/** @param {number} pid @returns {boolean} */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it runs, but belongs to somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/**
 * Written elsewhere first, so that nobody ever reads a lock without its owner.
 * @param {string} path @returns {Promise<boolean>} was the lock free, and is now ours?
 */
async function take(path) {
  const own = `${path}.${process.pid}`;
  await writeFile(own, String(process.pid));
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(own);
  }
}

/** A process that was killed leaves its lock behind. @param {string} path */
async function removeWhenAbandoned(path) {
  const pid = Number(await readFile(path, 'utf8').catch(() => ''));
  if (pid > 0 && !isRunning(pid)) await rm(path, { force: true });
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
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}
