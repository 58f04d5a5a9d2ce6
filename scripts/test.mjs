import { runChecks } from './checks/check.mjs';
import { style } from './checks/style.mjs';
import { runTests } from './checks/tests.mjs';
import { types } from './checks/types.mjs';
import { endOnSignals, endWithNpm } from './setup/interruption.mjs';
import { say } from './setup/progress.mjs';
import { projectFolder } from './setup/project.mjs';
import { setUpForTests } from './setup/set-up.mjs';

try {
  process.chdir(projectFolder);
  endWithNpm();
  const leaveSignals = endOnSignals();
  await setUpForTests();
  const checks = await runChecks([...style, ...types]);
  leaveSignals();
  const tests = await runTests(process.argv.slice(2));
  const failed = checks.failed + tests.failed;
  if (failed > 0) process.exitCode = 1;
  say(`\n${checks.passed + tests.passed} passed, ${failed} failed`);
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  say('\n0 passed, 1 failed');
  process.exitCode = 1;
}
