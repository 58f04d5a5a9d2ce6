import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { completeEnvironment } from './environment-file.mjs';

const names = [
  'APP_KEYS',
  'API_TOKEN_SALT',
  'ADMIN_JWT_SECRET',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
];
const before = { ...process.env };
/** @type {string} */
let folder;
/** @type {string} */
let file;
const read = async () => parseEnv(await readFile(file, 'utf8'));

beforeEach(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  // The tests of a server, run before in this process, set some.
  for (const name of [...names, 'NODE_ENV', 'PORT']) delete process.env[name];
  folder = await mkdtemp(join(tmpdir(), 'an environment '));
  file = join(folder, '.env');
});
afterEach(async () => {
  jest.restoreAllMocks();
  Object.assign(process.env, before);
  await rm(folder, { recursive: true });
});

describe('on the first run', () => {
  it('writes every secret, each another one, for its owner alone to read', async () => {
    const variables = await completeEnvironment(file);
    const written = await read();
    expect(Object.keys(written).sort()).toEqual([...names].sort());
    expect(variables).toMatchObject(written);
    const values = Object.values(written).flatMap((value) => value?.split(',') ?? []);
    expect(new Set(values).size).toBe(names.length + 1);
    for (const value of values) expect(value.length).toBeGreaterThanOrEqual(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });
});

describe('later', () => {
  it('changes nothing', async () => {
    await completeEnvironment(file);
    const first = await readFile(file, 'utf8');
    await completeEnvironment(file);
    expect(await readFile(file, 'utf8')).toBe(first);
  });

  it('adds only what is missing, and keeps the rest to the letter', async () => {
    const own = '# mine\nPORT=1400\nAPI_TOKEN_SALT=short';
    await writeFile(file, own, { mode: 0o644 });
    const variables = await completeEnvironment(file);
    expect((await readFile(file, 'utf8')).startsWith(`${own}\n`)).toBe(true);
    expect(variables).toMatchObject({ PORT: '1400', API_TOKEN_SALT: 'short' });
    expect(Object.keys(await read()).sort()).toEqual([...names, 'PORT'].sort());
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('takes an empty variable of the process for one that is not set', async () => {
    await completeEnvironment(file);
    const first = await readFile(file, 'utf8');
    process.env['APP_KEYS'] = '';
    expect((await completeEnvironment(file))['APP_KEYS']).toHaveLength(87);
    expect(await readFile(file, 'utf8')).toBe(first);
  });

  it('writes no file when the process has all secrets', async () => {
    for (const name of names) process.env[name] = 'given';
    expect(await completeEnvironment(file)).toMatchObject({ APP_KEYS: 'given' });
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

describe('in production', () => {
  it('refuses instead of inventing secrets, and names them', async () => {
    process.env['NODE_ENV'] = 'production';
    process.env['APP_KEYS'] = 'given';
    const attempt = completeEnvironment(file);
    for (const name of names.slice(1)) await expect(attempt).rejects.toThrow(name);
    await expect(attempt).rejects.not.toThrow('APP_KEYS');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});
