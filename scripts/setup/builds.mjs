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
 * @property {string[]} [values] other things that it is built from
 * @property {string[]} outputs removed before each build, so that nothing of a deleted source stays
 * @property {() => Promise<unknown>} run
 */

const lockFile = inProject('package-lock.json');
const typescript = inProject('node_modules', 'typescript', 'bin', 'tsc');
const strapiTool = inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
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

/**
 * The panel's bundle holds the plugins' halves, and these values of the environment.
 * @param {NodeJS.ProcessEnv} environment @returns {Build}
 */
const adminPanel = (environment) => ({
  title: 'Building the admin panel',
  stamp: inProject('dist', '.admin-built-from'),
  sources: [
    ...plugins.flatMap((name) =>
      ['admin', 'shared', 'package.json'].map((part) => inProject('src', 'plugins', name, part)),
    ),
    inProject('src', 'admin'),
    lockFile,
  ],
  values: [
    // Of the address only the path is in the bundle.
    new URL(environment['PUBLIC_URL'] || 'http://127.0.0.1').pathname,
    ...Object.keys(environment)
      .filter((name) => name.startsWith('STRAPI_ADMIN_'))
      .sort()
      .map((name) => `${name}=${environment[name] ?? ''}`),
  ],
  outputs: [inProject('dist', 'build')],
  run: () => node([strapiTool, 'build'], { env: { ...environment, CI: 'true' } }),
});

/** @param {Build} build */
async function bring(build) {
  const wanted = await fingerprint(build.sources, build.values);
  if ((await readFile(build.stamp, 'utf8').catch(() => '')) === wanted) return;
  await step(build.title, async () => {
    await rm(build.stamp, { force: true });
    for (const output of build.outputs) await rm(output, { recursive: true, force: true });
    await build.run();
    await mkdir(dirname(build.stamp), { recursive: true });
    await writeFile(build.stamp, wanted);
  });
}

/** Brings what a server needs to boot up to date: the plugins and the compiled project. */
export async function buildServer() {
  for (const name of plugins) await bring(plugin(name));
  await bring(server);
}

/**
 * Brings the admin panel up to date; the server must be built before, since its configuration is read.
 * @param {NodeJS.ProcessEnv} environment what the server will be started with
 */
export async function buildAdminPanel(environment) {
  await bring(adminPanel(environment));
}
