import { bringUpToDate } from './build.mjs';
import { node } from './command.mjs';
import { inProject, plugins } from './project.mjs';
import { freshSecrets } from './secrets.mjs';

/** @typedef {import('./build.mjs').Build} Build */

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
  stamp: inProject('dist', 'src', '.built-from'),
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
  stamp: inProject('dist', 'build', '.built-from'),
  sources: [
    ...plugins.flatMap((name) =>
      ['admin', 'shared', 'package.json'].map((part) => inProject('src', 'plugins', name, part)),
    ),
    // The panel speaks of the schemas in its languages.
    ...['admin', 'api', 'components'].map((name) => inProject('src', name)),
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
  run: () =>
    node([strapiTool, 'build'], {
      // The bundle holds no secret, but reading the configuration for production wants all of them.
      env: { ...environment, ...freshSecrets(), NODE_ENV: 'production', CI: 'true' },
    }),
});

/** @param {string} name of a plugin; brings its build up to date */
export const buildPlugin = (name) => bringUpToDate(plugin(name));

/** Brings what a server needs to boot up to date: the plugins and the compiled project. */
export async function buildServer() {
  for (const name of plugins) await buildPlugin(name);
  await bringUpToDate(server);
}

/**
 * Brings the admin panel up to date; the server must be built before, since its configuration is read.
 * @param {NodeJS.ProcessEnv} environment what the server will be started with
 */
export async function buildAdminPanel(environment) {
  await bringUpToDate(adminPanel(environment));
}
