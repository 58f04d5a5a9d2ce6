import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { node } from './command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { step } from './progress.mjs';
import { inProject, plugins } from './project.mjs';

/**
 * @typedef {object} Build
 * @property {string} title said while it is built
 * @property {string} stamp file that holds the fingerprint of the sources it was built from
 * @property {string[]} sources files and folders
 * @property {string[]} outputs removed before each build, so that nothing of a deleted source stays
 * @property {() => Promise<unknown>} run
 */

const lockFile = inProject('package-lock.json');
const typescript = inProject('node_modules', 'typescript', 'bin', 'tsc');
const pluginTool = inProject('node_modules', '@strapi', 'sdk-plugin', 'bin', 'strapi-plugin.js');

/** @param {string} name @returns {Build} */
const plugin = (name) => ({
  title: `Building the plugin ${name}`,
  stamp: inProject('src', 'plugins', name, 'dist', '.built-from'),
  sources: [inProject('src', 'plugins', name), inProject('tsconfig.server.json'), lockFile],
  outputs: [inProject('src', 'plugins', name, 'dist')],
  run: () => node([pluginTool, 'build'], { cwd: inProject('src', 'plugins', name) }),
});

/** @type {Build} */
const server = {
  title: 'Compiling the server',
  stamp: inProject('dist', '.server-built-from'),
  sources: [
    ...['config', 'database', 'tsconfig.json'].map((name) => inProject(name)),
    ...['api', 'components', 'demo', 'extensions', 'environment.ts', 'index.ts'].map((name) =>
      inProject('src', name),
    ),
    lockFile,
  ],
  outputs: ['config', 'database', 'src'].map((name) => inProject('dist', name)),
  run: () => node([typescript, '-p', inProject('tsconfig.json')]),
};

/** @param {Build} build @returns {Promise<boolean>} was anything built? */
async function bring(build) {
  const wanted = await fingerprint(build.sources);
  if ((await readFile(build.stamp, 'utf8').catch(() => '')) === wanted) return false;
  await step(build.title, async () => {
    await rm(build.stamp, { force: true });
    for (const output of build.outputs) await rm(output, { recursive: true, force: true });
    await build.run();
    await mkdir(dirname(build.stamp), { recursive: true });
    await writeFile(build.stamp, wanted);
  });
  return true;
}

/** Brings what a server needs to boot up to date: the plugins and the compiled project. */
export async function buildServer() {
  for (const name of plugins) await bring(plugin(name));
  await bring(server);
}
