import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from './server';
import { freePort, variablesFor } from './server/variables';

const program = join(__dirname, '..', 'scripts', 'start.mjs');
/** An admin panel that is not built yet is built first. */
const patience = 240_000;

let folder: string;
let variables: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'synleg start '));
  variables = {
    ...variablesFor(folder, await freePort()),
    DATABASE_FILENAME: join(folder, 'synleg.db'),
    PUBLIC_FOLDER: folder,
    SYNLEG_DEMO: 'false',
  };
});
const running = new Set<ChildProcess>();
afterAll(async () => {
  for (const child of running) child.kill();
  await rm(folder, { recursive: true, force: true });
});

interface Run {
  child: ChildProcess;
  said(): string;
  ended: Promise<number | null>;
}

/** Starts it as from a shell that stands somewhere else, with nothing of this process's own variables. */
function start(own: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [program], {
    cwd: tmpdir(),
    env: { PATH: process.env['PATH'], ...variables, ...own },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  running.add(child);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      running.delete(child);
      resolve(code);
    });
  });
  return { child, said: () => said, ended };
}

const isServing = (run: Run) =>
  Promise.race([
    eventually(() => {
      expect(run.said()).toContain('Ctrl-C ends it.');
    }, patience),
    run.ended.then(() => Promise.reject(new Error(run.said()))),
  ]);

describe('npm start', () => {
  it(
    'says where it is, gives way to nobody on its port, and ends when told to',
    async () => {
      const first = start();
      await isServing(first);
      const url = variables['PUBLIC_URL'] ?? '';
      expect(first.said()).toContain(`${url}/admin`);
      expect((await fetch(`${url}/admin`)).status).toBe(200);
      expect((await fetch(`${url}/api/synleg/v1/municipalities`)).status).toBe(200);

      const second = start();
      expect(await second.ended).toBe(1);
      expect(second.said()).toContain(`Port ${variables['PORT'] ?? ''} of 127.0.0.1 is in use`);

      first.child.kill('SIGTERM');
      expect(await first.ended).toBe(0);
      await expect(fetch(url)).rejects.toThrow('fetch failed');
    },
    patience,
  );

  it(
    'refuses in production what a server must not run with, and names it',
    async () => {
      const missing = start({ NODE_ENV: 'production', APP_KEYS: 'short', API_TOKEN_SALT: 'short' });
      expect(await missing.ended).toBe(1);
      expect(missing.said()).toContain('APP_KEYS is shorter than 32 characters');
      expect(missing.said()).toContain('API_TOKEN_SALT is shorter than 32 characters');
    },
    patience,
  );
});
