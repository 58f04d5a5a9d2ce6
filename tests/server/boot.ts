import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createStrapi } from '@strapi/strapi';
import type { BootedServer } from './booted-server';
import type { TestDatabase } from './database';
import { sharedBrowser } from './browser';
import { keepState, whenIdle } from './state';
import { freePort, variablesFor } from './variables';

const projectFolder = join(__dirname, '..', '..');
const builtProject = join(projectFolder, 'dist');

/**
 * Boots the built project on a free port, with a database and a public folder of its own in the system's temp folder.
 * The admin panel is served when it has been built.
 */
export async function boot(
  databaseIn: (folder: string) => Promise<TestDatabase>,
): Promise<BootedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'synleg test '));
  await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
  const database = await databaseIn(folder);
  const port = await freePort();
  Object.assign(process.env, variablesFor(folder, port), database.variables);

  const servesAdminPanel = existsSync(join(builtProject, 'build', 'index.html'));
  const strapi = createStrapi({
    appDir: projectFolder,
    distDir: builtProject,
    serveAdminPanel: servesAdminPanel,
  });
  strapi.log.level = 'warn';
  // Five sign-ins in five minutes are not enough for a test run; the limit is Strapi's own.
  strapi.config.set('admin.rateLimit', { enabled: false });
  // A test that kills servers by the hundred outlives the half hour for which people stay signed in.
  strapi.config.set('admin.auth.sessions.accessTokenLifespan', 12 * 3600);
  await strapi.load();
  strapi.server.listen(port, '127.0.0.1');
  await once(strapi.server.httpServer, 'listening');
  const state = await keepState(strapi, database, folder);
  const browser = sharedBrowser();

  return {
    strapi,
    folder,
    url: `http://127.0.0.1:${port}`,
    browser: () => {
      if (servesAdminPanel) return browser.open();
      return Promise.reject(new Error('The admin panel is not built: npm test builds it first.'));
    },
    openBrowser: () => browser.ifOpen(),
    restore: () => state.restore(),
    stop: async () => {
      await browser.close();
      await whenIdle(strapi);
      await strapi.destroy();
      await database.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
