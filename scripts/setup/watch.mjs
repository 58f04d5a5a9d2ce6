import { existsSync, watch } from 'node:fs';

/** Editors save in several steps; a checkout changes many files at once. */
const QUIET_MS = 200;

/**
 * Calls `onChange` after something below the folders has changed and been quiet for a moment; one call at a time.
 * @param {string[]} folders those that do not exist are left out
 * @param {() => Promise<void>} onChange
 */
export function watchFolders(folders, onChange) {
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  let working = Promise.resolve();
  const changed = () => {
    clearTimeout(pending);
    pending = setTimeout(() => {
      working = working.then(onChange);
    }, QUIET_MS);
  };
  for (const folder of folders.filter((path) => existsSync(path))) {
    watch(folder, { recursive: true }, changed);
  }
}
