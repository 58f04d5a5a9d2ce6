import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildServer } from '../setup/builds.mjs';
import { alone } from '../setup/lock.mjs';
import { inProject, projectFolder } from '../setup/project.mjs';
import { freshSecrets } from '../setup/secrets.mjs';

const require = createRequire(import.meta.url);

/**
 * A server without content, with a SQLite file of its own and a super admin who is signed in.
 * @returns {Promise<{ strapi: any, url: string, token: string, database: string, folder: string, stop: () => Promise<void> }>}
 */
export async function startEmptyServer() {
  await alone(buildServer);
  const folder = await mkdtemp(join(tmpdir(), 'synleg bench '));
  const database = join(folder, 'synleg.db');
  await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
  Object.assign(process.env, freshSecrets(), {
    ENV_PATH: join(folder, 'no.env'),
    PUBLIC_FOLDER: join(folder, 'public'),
    DATABASE_CLIENT: 'sqlite',
    DATABASE_FILENAME: database,
    SYNLEG_DEMO: 'false',
    STRAPI_TELEMETRY_DISABLED: 'true',
  });
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({
    appDir: projectFolder,
    distDir: inProject('dist'),
    serveAdminPanel: false,
  });
  strapi.log.level = 'warn';
  await strapi.load();
  strapi.server.listen(0, '127.0.0.1');
  await once(strapi.server.httpServer, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (
    strapi.server.httpServer.address()
  );
  const url = `http://127.0.0.1:${port}`;

  const answer = await fetch(`${url}/admin/register-admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      firstname: 'Bench',
      lastname: 'Bench',
      email: 'bench@demo.example',
      password: 'Synleg-bench-1',
    }),
  });
  const { data } = /** @type {{ data: { token: string } }} */ (await answer.json());
  return {
    strapi,
    url,
    token: data.token,
    database,
    folder,
    stop: async () => {
      await strapi.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
