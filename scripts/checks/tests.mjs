import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { inProject, projectFolder } from '../setup/project.mjs';
import { sideBySide } from './side-by-side.mjs';

const jest = inProject('node_modules', 'jest', 'bin', 'jest.js');

/** @param {string[]} words @returns {Promise<boolean>} did it end well? */
function runJest(words) {
  const child = spawn(process.execPath, [jest, ...words], {
    cwd: projectFolder,
    // Jest reports on the error channel; on one channel everything stays in order.
    stdio: ['ignore', 1, 1],
  });
  const end = () => child.kill();
  process.once('SIGINT', end).once('SIGTERM', end);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve(code === 0);
    });
  });
}

/** @typedef {{ passed: number, failed: number }} Result */

/** A project of Jest's configuration, or a part of it. @typedef {{ project: string, shard?: string }} Suite */

/**
 * @param {Suite} suite
 * @param {string[]} words for Jest
 * @returns {Promise<Result>} a file that could not be run counts as one that failed
 */
async function runSuite({ project, shard }, words) {
  const name = [project, ...(shard?.split('/') ?? [])].join('-');
  const resultFile = inProject('.tmp', `test-results-${name}.json`);
  await rm(resultFile, { force: true });
  const always = ['--ci', '--json', `--outputFile=${resultFile}`, '--passWithNoTests'];
  const part = shard ? [`--shard=${shard}`] : [];
  // Last, since it takes every word behind it for a name.
  const well = await runJest([...always, ...part, ...words, '--selectProjects', project]);
  const result = JSON.parse(await readFile(resultFile, 'utf8').catch(() => '{}'));
  const failed = (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0);
  return { passed: result.numPassedTests ?? 0, failed: well ? failed : Math.max(failed, 1) };
}

/**
 * The longest first. Each has a process, a server and a database of its own, since in one process there is one server.
 * @type {Suite[]}
 */
const suites = [
  { project: 'property' },
  { project: 'browser' },
  { project: 'server', shard: '1/2' },
  { project: 'server', shard: '2/2' },
  { project: 'unit' },
  { project: 'standalone' },
];

/** Servers start and are killed by the hundred: it has the whole machine. @type {Suite[]} */
const suitesAlone = [{ project: 'postgres' }];

/**
 * Runs the tests, whose reports go straight to the screen.
 * @param {string[]} words further arguments for Jest, for example a part of a file's path
 * @returns {Promise<Result>}
 */
export async function runTests(words) {
  const run = (/** @type {Suite} */ suite) => runSuite(suite, words);
  const results = await sideBySide(suites, run);
  for (const suite of suitesAlone) results.push(await run(suite));
  const sum = (/** @type {keyof Result} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
