import { node } from '../setup/command.mjs';
import { inProject } from '../setup/project.mjs';
import { typeScriptProjects } from '../setup/typescript-projects.mjs';

const typescript = inProject('node_modules', 'typescript', 'bin', 'tsc');

/** @type {import('./check.mjs').Check[]} one for each TypeScript project */
export const types = typeScriptProjects.map(({ title, file }) => ({
  title: `Types: ${title}`,
  run: () => node([typescript, '--noEmit', '--pretty', 'false', '-p', inProject(file)]),
}));
