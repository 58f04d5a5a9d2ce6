import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { BootedServer } from './booted-server';
import { keepState } from './state';
import { freePort, variablesFor } from './variables';

const projectFolder = join(__dirname, '..', '..');

/** Boots the built project on a free port, with a database and a public folder of its own in the system's temp folder. */
export async function boot(): Promise<BootedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'synleg test '));
  await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
  const port = await freePort();
  Object.assign(process.env, variablesFor(folder, port));

  const strapi = createStrapi({
    appDir: projectFolder,
    distDir: join(projectFolder, 'dist'),
    serveAdminPanel: false,
  });
  strapi.log.level = 'warn';
  // Five sign-ins in five minutes are not enough for a test run; the limit is Strapi's own.
  strapi.config.set('admin.rateLimit', { enabled: false });
  await strapi.load();
  strapi.server.listen(port, '127.0.0.1');
  await once(strapi.server.httpServer, 'listening');
  const state = await keepState(strapi, folder);

  return {
    strapi,
    folder,
    url: `http://127.0.0.1:${port}`,
    restore: () => state.restore(),
    stop: async () => {
      await strapi.destroy();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
