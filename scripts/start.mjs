import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { endOnSignals, endWithNpm } from './setup/interruption.mjs';
import { holdPort } from './setup/port.mjs';
import { say, step } from './setup/progress.mjs';
import { inProject, projectFolder } from './setup/project.mjs';
import { setUpForServing } from './setup/set-up.mjs';

/** @typedef {{ host: string, port: number, publicUrl: string, publicFolder: string, demo: { load: boolean, password: string } }} Environment */

const require = createRequire(import.meta.url);

/** @param {Environment} environment */
function sayWhereItIs({ publicUrl, demo }) {
  say('');
  say(`Admin panel   ${publicUrl}/admin`);
  if (demo.load) {
    say(`              redaktor@demo.example, leiar@demo.example, webredaktor@demo.example`);
    say(`              (demo accounts; password ${demo.password})`);
  }
  say(`Delivery API  ${publicUrl}/api/synleg/v1/municipalities`);
  if (demo.load) say(`              ${publicUrl}/api/synleg/v1/presentations/bo/bibliotek`);
  say('');
  say('Ctrl-C ends it.');
}

async function serve() {
  // Read through its compiled form, so that defaults and checks stand in one place.
  const { readEnvironment } = require(inProject('dist', 'src', 'environment.js'));
  /** @type {Environment} */
  const environment = readEnvironment(process.env);
  const releasePort = await holdPort(environment.host, environment.port);

  // Strapi wants to find it, and makes none.
  await mkdir(join(environment.publicFolder, 'uploads'), { recursive: true });
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: projectFolder, distDir: inProject('dist') });
  const level = strapi.log.level;
  // The first start has thirty lines to say about migrations of an empty database.
  strapi.log.level = 'warn';
  const what = environment.demo.load
    ? 'Opening the database; an empty one gets the demo content'
    : 'Opening the database';
  await step(what, () => strapi.load()).catch((/** @type {unknown} */ error) => {
    strapi.log.error(error);
    throw new Error('The server could not start.');
  });
  await releasePort();
  await strapi.listen();
  strapi.log.level = level;
  sayWhereItIs(environment);
}

try {
  process.chdir(projectFolder);
  endWithNpm();
  process.env['STRAPI_TELEMETRY_DISABLED'] = 'true';
  const leaveSignals = endOnSignals();
  Object.assign(process.env, await setUpForServing());
  leaveSignals();
  await serve();
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
