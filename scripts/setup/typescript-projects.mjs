import { existsSync } from 'node:fs';
import { inProject, plugins } from './project.mjs';

const halves = plugins.flatMap((name) => [
  { title: `plugin ${name}, server`, file: `src/plugins/${name}/server/tsconfig.json` },
  { title: `plugin ${name}, admin panel`, file: `src/plugins/${name}/admin/tsconfig.json` },
]);

/**
 * All TypeScript projects, each with what it holds; paths relative to the project's folder.
 * @type {{ title: string, file: string }[]}
 */
export const typeScriptProjects = [
  { title: 'project', file: 'tsconfig.json' },
  { title: "project's admin panel", file: 'src/admin/tsconfig.json' },
  ...halves,
  { title: 'tests', file: 'tests/tsconfig.json' },
  { title: 'scripts', file: 'scripts/tsconfig.json' },
].filter(({ file }) => existsSync(inProject(...file.split('/'))));
