import { runChecks } from './checks/check.mjs';
import { style } from './checks/style.mjs';

const { failed } = await runChecks(style);
if (failed > 0) process.exitCode = 1;
