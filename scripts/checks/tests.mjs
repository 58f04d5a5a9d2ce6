import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { inProject, projectFolder } from '../setup/project.mjs';

const jest = inProject('node_modules', 'jest', 'bin', 'jest.js');
const resultFile = inProject('.tmp', 'test-results.json');

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

/**
 * @param {string[]} words for Jest
 * @returns {Promise<{ passed: number, failed: number }>} a file that could not be run counts as one that failed
 */
async function runSuite(words) {
  await rm(resultFile, { force: true });
  const well = await runJest(['--ci', '--json', `--outputFile=${resultFile}`, ...words]);
  const result = JSON.parse(await readFile(resultFile, 'utf8').catch(() => '{}'));
  const failed = (result.numFailedTests ?? 0) + (result.numRuntimeErrorTestSuites ?? 0);
  return { passed: result.numPassedTests ?? 0, failed: well ? failed : Math.max(failed, 1) };
}

/**
 * Runs the tests, whose report goes straight to the screen: first on SQLite, in a browser and without a server, then
 * on PostgreSQL.
 * @param {string[]} words further arguments for Jest, for example a part of a file's path
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runTests(words) {
  const general = await runSuite(['--passWithNoTests', ...words]);
  const config = '--config=jest.postgres.config.mjs';
  const postgres = await runSuite([config, '--passWithNoTests', ...words]);
  return {
    passed: general.passed + postgres.passed,
    failed: general.failed + postgres.failed,
  };
}
