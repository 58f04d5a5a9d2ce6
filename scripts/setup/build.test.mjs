import { mkdir, mkdtemp, readFile, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { bringUpToDate } from './build.mjs';

/** @type {string} */
let folder;
const run = jest.fn(async () => {
  await mkdir(join(folder, 'out'), { recursive: true });
  await writeFile(join(folder, 'out', 'built.js'), 'built');
});
const build = (/** @type {string[]} */ values = []) =>
  bringUpToDate({
    title: 'Building',
    stamp: join(folder, 'out', '.built-from'),
    sources: [join(folder, 'sources')],
    values,
    outputs: [join(folder, 'out')],
    run,
  });
const source = (/** @type {string} */ name) => join(folder, 'sources', name);

beforeEach(async () => {
  jest.spyOn(process.stdout, 'write').mockReturnValue(true);
  folder = await mkdtemp(join(tmpdir(), 'a build '));
  await mkdir(source('nested'), { recursive: true });
  await writeFile(source('a.ts'), 'one');
  await writeFile(source('nested/b.ts'), 'two');
  await build();
  run.mockClear();
});
afterEach(async () => {
  jest.restoreAllMocks();
  await rm(folder, { recursive: true });
});

describe('a build', () => {
  it('is not repeated while its sources are the same, whatever their times say', async () => {
    await utimes(source('a.ts'), new Date(), new Date());
    await build();
    expect(run).not.toHaveBeenCalled();
  });

  it.each([
    ['changed', () => writeFile(source('nested/b.ts'), 'three')],
    ['added', () => writeFile(source('c.ts'), '')],
    ['removed', () => rm(source('a.ts'))],
    ['renamed', () => rename(source('a.ts'), source('c.ts'))],
  ])('is repeated once after a source was %s', async (_how, change) => {
    await change();
    await build();
    await build();
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('is not repeated for a test', async () => {
    await writeFile(source('a.test.ts'), 'expect');
    await build();
    expect(run).not.toHaveBeenCalled();
  });

  it('is repeated when another thing it is built from has changed', async () => {
    await build(['/sub']);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('removes what an earlier build left', async () => {
    await writeFile(join(folder, 'out', 'old.js'), 'old');
    await writeFile(source('a.ts'), 'changed');
    await build();
    await expect(readFile(join(folder, 'out', 'old.js'))).rejects.toThrow('ENOENT');
  });

  it('is repeated after it failed', async () => {
    await writeFile(source('a.ts'), 'wrong');
    run.mockRejectedValueOnce(new Error('does not compile'));
    await expect(build()).rejects.toThrow('does not compile');
    await build();
    expect(run).toHaveBeenCalledTimes(2);
  });
});
