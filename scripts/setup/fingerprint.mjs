import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { projectFolder } from './project.mjs';

/** Not sources: what a build writes, and what only tests read. */
const NOT_SOURCES = new Set(['node_modules', 'dist', 'build', '.cache', '.tmp']);
const isTest = (/** @type {string} */ name) => /\.test\.[a-z]+$/.test(name);

/** @param {string} path @returns {Promise<string[]>} all files at or below `path`; none when it does not exist */
async function filesBelow(path) {
  const found = await stat(path).catch(() => undefined);
  if (!found) return [];
  if (found.isFile()) return [path];
  const names = (await readdir(path)).filter((name) => !NOT_SOURCES.has(name) && !isTest(name));
  const nested = await Promise.all(names.map((name) => filesBelow(join(path, name))));
  return nested.flat();
}

/**
 * One hash over the content of files and folders: it says whether a build is older than its sources, also after a
 * checkout or a copy has changed every file's time.
 * @param {string[]} paths absolute paths of files and folders
 * @param {string[]} [values] other things that the result depends on
 * @returns {Promise<string>} hexadecimal digits
 */
export async function fingerprint(paths, values = []) {
  const files = (await Promise.all(paths.map(filesBelow))).flat().sort();
  const hash = createHash('sha256').update(JSON.stringify(values));
  for (const file of files) {
    const content = await readFile(file);
    hash.update(`\0${relative(projectFolder, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}
