import { mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { alone } from './lock.mjs';

/** @type {string} */
let folder;
/** @type {string} */
let path;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'a lock '));
  path = join(folder, '.tmp', 'set-up.lock');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the lock of the set-up', () => {
  it('lets one after the other work, and says once that the second waits', async () => {
    /** @type {string[]} */
    const order = [];
    /** @type {() => void} */
    let finish = () => undefined;
    const finished = new Promise((resolve) => (finish = () => resolve(undefined)));
    /** @type {Promise<void> | undefined} */
    let first;
    await new Promise((resolve) => {
      first = alone(
        async () => {
          order.push('first begins');
          resolve(undefined);
          await finished;
          order.push('first ends');
        },
        { path },
      );
    });
    const onWait = jest.fn(() => finish());
    const second = alone(async () => void order.push('second'), { path, onWait });
    await Promise.all([first, second]);
    expect(order).toEqual(['first begins', 'first ends', 'second']);
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('is free again after a failure', async () => {
    await expect(alone(() => Promise.reject(new Error('no')), { path })).rejects.toThrow('no');
    await expect(stat(path)).rejects.toThrow('ENOENT');
    expect(await alone(() => Promise.resolve('done'), { path })).toBe('done');
  });

  it('is taken over from a set-up that was killed', async () => {
    await alone(() => Promise.resolve(), { path });
    await writeFile(path, '');
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(path, longAgo, longAgo);
    expect(await alone(() => Promise.resolve('done'), { path })).toBe('done');
  });
});
