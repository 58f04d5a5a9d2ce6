import { typesAreClean } from './checks/types.mjs';

if (!(await typesAreClean())) process.exitCode = 1;
