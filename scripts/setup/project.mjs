import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project, wherever it was called from. */
export const projectFolder = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @param {string[]} parts of a path below the project's folder */
export const inProject = (...parts) => join(projectFolder, ...parts);

/** Plugins are built in this order: the second uses the first. */
export const plugins = ['approval', 'synleg'];
