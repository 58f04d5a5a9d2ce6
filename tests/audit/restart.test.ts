import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { bootedServer } from '../server/booted-server';
import { freePort, variablesFor } from '../server/variables';
import { RECORDS } from './log';

interface Connection {
  exec(statement: string): void;
  close(): void;
}
// It comes without types.
const Database = createRequire(__filename)('better-sqlite3') as new (file: string) => Connection;

const projectFolder = join(__dirname, '..', '..');
const START = `
  const strapi = require('@strapi/strapi').createStrapi({ appDir: process.cwd(), distDir: 'dist', serveAdminPanel: false });
  strapi.log.level = 'warn';
  strapi.load().then(() => process.exit(0));`;

let folder: string;
let file: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synleg audit '));
  await mkdir(join(folder, 'public', 'uploads'), { recursive: true });
  file = join(folder, 'copy.db');
  await cp(join(bootedServer().folder, 'kept', 'synleg.db'), file);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Starts a server on the copy and ends it again. @returns what it said */
async function startOnce(): Promise<string> {
  const variables = variablesFor(folder, await freePort());
  const { stdout, stderr } = await promisify(execFile)(process.execPath, ['-e', START], {
    cwd: projectFolder,
    env: {
      PATH: process.env['PATH'],
      ...variables,
      SYNLEG_DEMO: 'false',
      DATABASE_CLIENT: 'sqlite',
      DATABASE_FILENAME: file,
    },
  });
  return stdout + stderr;
}

function inDatabase(statement: string): void {
  const database = new Database(file);
  try {
    database.exec(statement);
  } finally {
    database.close();
  }
}

test('a refusal that somebody took out of the database is missed at the next start, and is back', async () => {
  expect(await startOnce()).not.toContain('audit log');

  inDatabase(`DROP TRIGGER ${RECORDS}_delete`);
  expect(await startOnce()).toContain(`removed or changed ${RECORDS}_delete in the database`);

  expect(() => inDatabase(`DELETE FROM ${RECORDS}`)).toThrow('only ever added to');
}, 240_000);
