import { runChecks } from './checks/check.mjs';
import { types } from './checks/types.mjs';

const { failed } = await runChecks(types);
if (failed > 0) process.exitCode = 1;
