import { mkdir, mkdtemp, readdir, realpath, symlink, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ModuleKind, transpileModule } from 'typescript';
import { unpackPluginInto } from './package-folder';
import { codeFor } from './readme-code';

const ownModules = join(__dirname, '..', '..', 'node_modules');

const asCommonJs = (code: string): string =>
  transpileModule(code, { compilerOptions: { module: ModuleKind.CommonJS } }).outputText;

const returning = (code: string) => `module.exports = ({ env }) => (${code});`;

/** Strapi is linked, so it would look for plugins beside its real folder; and no mail leaves a test. */
const PLUGINS = `
  const { approval } = require('../readme/plugins').default;
  module.exports = {
    approval: { ...approval, resolve: './node_modules/strapi-plugin-approval' },
    email: { config: { provider: 'nodemailer', providerOptions: { jsonTransport: true } } },
  };`;

/** As `create-strapi-app` leaves it, in plain JavaScript; what the README says to write comes from there. */
const files = async (): Promise<Record<string, string>> => ({
  'package.json': JSON.stringify({
    name: 'magazine',
    version: '0.1.0',
    private: true,
    dependencies: { '@strapi/strapi': '5.54.0', 'better-sqlite3': '12.8.0' },
    strapi: { uuid: false },
  }),
  '.env': `SECRET=${randomBytes(32).toString('base64url')}`,
  'server.js': `require('@strapi/strapi').createStrapi({ appDir: __dirname, distDir: __dirname, serveAdminPanel: false }).start();`,
  'config/admin.js': returning(
    `{ auth: { secret: env('SECRET') }, apiToken: { salt: env('SECRET') }, transfer: { token: { salt: env('SECRET') } } }`,
  ),
  'config/api.js': returning('{}'),
  'config/database.js': returning(
    `{ connection: { client: 'sqlite', connection: { filename: 'data.db' }, useNullAsDefault: true } }`,
  ),
  'config/middlewares.js': `module.exports = ${JSON.stringify(
    ['logger', 'errors', 'security', 'cors', 'query', 'body', 'session', 'favicon', 'public'].map(
      (name) => `strapi::${name}`,
    ),
  )};`,
  'readme/plugins.js': asCommonJs(await codeFor('config/plugins.ts')),
  'config/plugins.js': PLUGINS,
  'config/server.js': returning(
    `{ host: '127.0.0.1', port: env.int('PORT'), app: { keys: [env('SECRET')] } }`,
  ),
  'src/api/article/content-types/article/schema.json': await codeFor(
    'src/api/article/content-types/article/schema.json',
  ),
  ...Object.fromEntries(
    ['controller', 'service', 'router'].map((kind) => [
      `src/api/article/${kind}s/article.js`,
      `const { factories } = require('@strapi/strapi');
      module.exports = factories.createCore${kind[0]?.toUpperCase()}${kind.slice(1)}('api::article.article');`,
    ]),
  ),
  'src/index.js': asCommonJs(await codeFor('src/index.ts')),
});

/** Everything that is installed here but this project's own packages. */
async function linkModules(into: string): Promise<void> {
  const installed = (await readdir(ownModules)).filter((name) => !name.startsWith('.'));
  for (const name of installed) {
    if (name.startsWith('strapi-plugin-')) continue;
    await symlink(join(ownModules, name), join(into, name), 'junction');
  }
}

/**
 * Makes a new Strapi project in the system's temp folder, with the packed plugin among its packages.
 * @returns its folder
 */
export async function makeProject(): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'magazine-')));
  const plugin = join(folder, 'node_modules', 'strapi-plugin-approval');
  for (const needed of [plugin, join(folder, 'public', 'uploads')]) {
    await mkdir(needed, { recursive: true });
  }
  await linkModules(join(folder, 'node_modules'));
  await unpackPluginInto(plugin);
  for (const [name, content] of Object.entries(await files())) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}
