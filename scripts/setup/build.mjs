import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { step } from './progress.mjs';

/**
 * @typedef {object} Build
 * @property {string} title said while it is built
 * @property {string} stamp file that holds the fingerprint of the sources it was built from
 * @property {string[]} sources files and folders
 * @property {string[]} [values] other things that it is built from
 * @property {string[]} outputs removed before each build, so that nothing of a deleted source stays
 * @property {() => Promise<unknown>} run
 */

/**
 * Builds unless the stamp says that it was built from these very sources. The stamp is written last, so that an
 * interrupted build counts as none.
 * @param {Build} build
 */
export async function bringUpToDate({ title, stamp, sources, values, outputs, run }) {
  const wanted = await fingerprint(sources, values);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === wanted) return;
  await step(title, async () => {
    await rm(stamp, { force: true });
    for (const output of outputs) await rm(output, { recursive: true, force: true });
    await run();
    await mkdir(dirname(stamp), { recursive: true });
    await writeFile(stamp, wanted);
  });
}
