import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * A server process of its own, as a second machine would run it, only without the admin panel. It is forked: its parent
 * is told the port, and it ends with its parent. Everything else it takes from its environment.
 */
const project = join(import.meta.dirname, '..', '..');
process.on('disconnect', () => process.exit());

const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
const strapi = createStrapi({
  appDir: project,
  distDir: join(project, 'dist'),
  serveAdminPanel: false,
});
strapi.log.level = 'error';
strapi.config.set('admin.rateLimit', { enabled: false });
strapi.config.set('admin.auth.sessions.accessTokenLifespan', 12 * 3600);
await strapi.load();
strapi.server.listen(0, '127.0.0.1');
await once(strapi.server.httpServer, 'listening');
process.send?.(strapi.server.httpServer.address().port);
