import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { inProject, projectFolder } from '../setup/project.mjs';

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

/**
 * @param {string} name of the suite, and of its project in Jest's configuration
 * @param {string[]} words for Jest
 * @returns {Promise<Result>} a file that could not be run counts as one that failed
 */
async function runSuite(name, words) {
  const resultFile = inProject('.tmp', `test-results-${name}.json`);
  await rm(resultFile, { force: true });
  const always = ['--ci', '--json', `--outputFile=${resultFile}`, '--passWithNoTests'];
  // Last, since it takes every word behind it for a name.
  const well = await runJest([...always, ...words, '--selectProjects', name]);
  const result = JSON.parse(await readFile(resultFile, 'utf8').catch(() => '{}'));
  const failed = (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0);
  return { passed: result.numPassedTests ?? 0, failed: well ? failed : Math.max(failed, 1) };
}

/** @param {string[]} names of suites, run one after the other @param {string[]} words */
async function runLane(names, words) {
  /** @type {Result[]} */
  const results = [];
  for (const name of names) results.push(await runSuite(name, words));
  return results;
}

/**
 * Each suite has a process, a server and a database of its own, since in one process there is one server. Lanes of one
 * round run beside each other; in the last one servers start and are killed by the hundred, which takes the whole machine.
 */
const rounds = [
  [
    ['unit', 'browser'],
    ['server', 'standalone'],
  ],
  [['postgres']],
];

/**
 * Runs the tests, whose reports go straight to the screen.
 * @param {string[]} words further arguments for Jest, for example a part of a file's path
 * @returns {Promise<Result>}
 */
export async function runTests(words) {
  /** @type {Result[]} */
  const results = [];
  for (const lanes of rounds) {
    const ended = await Promise.all(lanes.map((names) => runLane(names, words)));
    results.push(...ended.flat());
  }
  const sum = (/** @type {keyof Result} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  return { passed: sum('passed'), failed: sum('failed') };
}
