import { spawn } from 'node:child_process';
import { utimes } from 'node:fs/promises';
import { buildPlugin, buildServer } from './setup/builds.mjs';
import { installDependencies } from './setup/dependencies.mjs';
import { completeEnvironment } from './setup/environment-file.mjs';
import { endWithNpm } from './setup/interruption.mjs';
import { alone } from './setup/lock.mjs';
import { say } from './setup/progress.mjs';
import { inProject, plugins, projectFolder } from './setup/project.mjs';
import { watchFolders } from './setup/watch.mjs';

/**
 * Strapi's own development server watches the project and the admin panel, but loads a plugin only once it is built.
 * It restarts when one of its files is touched.
 */
const restart = () => utimes(inProject('src', 'index.ts'), new Date(), new Date());

/** @param {string} name of a plugin whose sources have changed */
async function rebuild(name) {
  try {
    await alone(() => buildPlugin(name));
    await restart();
  } catch (error) {
    // A mistake in the sources is corrected in the sources; the last good build keeps serving.
    say(error instanceof Error ? error.message : String(error));
  }
}

function develop() {
  const strapi = inProject('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js');
  const child = spawn(process.execPath, [strapi, 'develop', '--watch-admin'], {
    cwd: projectFolder,
    stdio: 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('close', (code) => process.exit(code ?? 0));
}

process.chdir(projectFolder);
endWithNpm();
process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
Object.assign(process.env, await completeEnvironment());
await alone(async () => {
  await installDependencies();
  await buildServer();
});
for (const name of plugins) {
  const folders = ['server', 'admin', 'shared'].map((part) =>
    inProject('src', 'plugins', name, part),
  );
  watchFolders(folders, () => rebuild(name));
}
develop();
