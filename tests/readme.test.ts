import { execFile } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { baseUrl } from './server';

const run = promisify(execFile);

/** A fenced block of the README. @throws Error when the README has no such block */
async function block(start: RegExp): Promise<string> {
  const readme = await readFile(join(__dirname, '..', 'README.md'), 'utf8');
  const found = start.exec(readme)?.[1];
  if (found === undefined) throw new Error(`The README has no block ${String(start)}.`);
  return found;
}

test("the README's script walks the first path and prints what the README says", async () => {
  const script = await block(/<!-- first-path:start -->\n```js\n([\s\S]*?)```/);
  const promised = await block(/what the public sees:\n\n```\n([\s\S]*?)```/);
  const file = join(await mkdtemp(join(tmpdir(), 'first path ')), 'first-path.mjs');
  await writeFile(file, script);
  const { stdout } = await run(process.execPath, [file, baseUrl()]);
  expect(stdout).toBe(promised);
});
