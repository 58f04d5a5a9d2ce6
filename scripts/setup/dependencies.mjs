import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { node, run } from './command.mjs';
import { step } from './progress.mjs';
import { inProject } from './project.mjs';

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }} Package
 * @typedef {Record<string, Package>} Packages by the path that they are installed to
 */

/** @param {string} path of a lock file @returns {Promise<Packages>} none when there is no such file */
async function packagesOf(path) {
  const text = await readFile(path, 'utf8').catch(() => '{}');
  return JSON.parse(text).packages ?? {};
}

/**
 * Is everything installed that the lock names? npm leaves a lock of what it installed as its very last act, so that an
 * interrupted installation counts as none.
 * @param {Packages} wanted
 * @param {Packages} installed
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    const found = installed[path];
    // An optional package may not be for this machine.
    if (!found) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.link === entry.link;
  });
}

/** Where npm itself runs this script it says which npm; otherwise the one on the path is used. */
function npmCi() {
  const npm = process.env['npm_execpath'] ?? '';
  // Development packages build and test the project, in production too.
  const words = ['ci', '--include=dev', '--no-progress'];
  return basename(npm).startsWith('npm') ? node([npm, ...words]) : run('npm', words);
}

/** Installs the dependencies when they are missing or other than the lock says. */
export async function installDependencies() {
  const wanted = await packagesOf(inProject('package-lock.json'));
  const installed = await packagesOf(inProject('node_modules', '.package-lock.json'));
  if (isInstalled(wanted, installed)) return;
  await step('Installing the dependencies (some minutes on the first run)', npmCi);
}
