import { node } from '../setup/command.mjs';
import { inProject } from '../setup/project.mjs';

const prettier = inProject('node_modules', 'prettier', 'bin', 'prettier.cjs');
const eslint = inProject('node_modules', 'eslint', 'bin', 'eslint.js');

/** @type {import('./check.mjs').Check[]} */
export const style = [
  { title: 'Rules (ESLint)', run: () => node([eslint, '.', '--max-warnings', '0']) },
  { title: 'Format (Prettier)', run: () => node([prettier, '--check', '.']) },
];
