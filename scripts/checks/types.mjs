import { node } from '../setup/command.mjs';
import { say, step } from '../setup/progress.mjs';
import { inProject } from '../setup/project.mjs';
import { typeScriptProjects } from '../setup/typescript-projects.mjs';

const typescript = inProject('node_modules', 'typescript', 'bin', 'tsc');

/** Checks all TypeScript projects, also after one has failed. @returns {Promise<boolean>} are all clean? */
export async function typesAreClean() {
  let clean = true;
  for (const { title, file } of typeScriptProjects) {
    const check = () => node([typescript, '--noEmit', '--pretty', 'false', '-p', inProject(file)]);
    await step(`Types: ${title}`, check).catch((/** @type {Error} */ error) => {
      clean = false;
      say(error.message);
    });
  }
  return clean;
}
