import type { Core } from '@strapi/strapi';
import type { Browser } from 'playwright-core';

/** The one server that all test files share, and the way back to its state after boot. */
export interface BootedServer {
  readonly strapi: Core.Strapi;
  /** for example `http://127.0.0.1:41234` */
  readonly url: string;
  /** holds the database, the public folder and nothing else; gone after the run */
  readonly folder: string;
  /** A browser, started on the first call. @throws Error when the admin panel is not built */
  browser(): Promise<Browser>;
  /** The browser, if a test has asked for one. */
  readonly openBrowser: () => Browser | undefined;
  /** Puts database and public folder back to what they were after boot. */
  restore(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Jest runs each test file in a realm of its own. A registered symbol is the same in all of them, so the set-up can
 * leave the server where the environment, and then the test, finds it.
 */
const place = Symbol.for('synleg.booted-server');
type Realm = typeof globalThis & { [place]?: BootedServer };

export function leave(server: BootedServer, realm: object = globalThis): void {
  (realm as Realm)[place] = server;
}

/** @throws Error when the file is not run by the project `server` of jest.config.mjs in one process */
export function bootedServer(realm: object = globalThis): BootedServer {
  const server = (realm as Realm)[place];
  if (!server)
    throw new Error('No server here. Run it with: npx jest PATH --selectProjects server');
  return server;
}
