import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { bootedServer } from './booted-server';

export { withBrokenTable } from './broken-table';
export { eventually } from './eventually';
export { anonymous, signIn } from './people';

/** The running server itself, for what no route shows: rows of the database, services. */
export const strapiInstance = (): Core.Strapi => bootedServer().strapi;

/** @returns the address that all routes begin with, for example `http://127.0.0.1:41234` */
export const baseUrl = (): string => bootedServer().url;

/** @returns absolute path of the folder whose files the server gives to the public */
export const publicFolder = (): string => join(bootedServer().folder, 'public');

/** Puts database and public folder back to the state after boot, as is done before each test file. */
export const restoreDatabase = (): Promise<void> => bootedServer().restore();
