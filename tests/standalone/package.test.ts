import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { unpackPluginInto } from './package-folder';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'approval-package-'));
  await unpackPluginInto(folder);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const isOutside = (name: string) => !name.startsWith('.') && !name.startsWith('node:');
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/');

/** The packages that the files of a built half ask for. */
async function askedFor(half: string): Promise<Set<string>> {
  const built = join(folder, 'dist', half);
  const names = await readdir(built);
  const asked = new Set<string>();
  for (const name of names.filter((one) => /\.m?js$/.test(one))) {
    const code = await readFile(join(built, name), 'utf8');
    const imports = code.matchAll(
      /(?:\bfrom |\bimport |\bimport\(|\brequire\()["']([^"'\n]+)["']/g,
    );
    for (const [, wanted = ''] of imports) if (isOutside(wanted)) asked.add(packageOf(wanted));
  }
  return asked;
}

test.each(['server', 'admin'])('its %s half asks only for what it says it needs', async (half) => {
  const text = await readFile(join(folder, 'package.json'), 'utf8');
  const { dependencies, peerDependencies } = JSON.parse(text) as Record<string, object>;
  const known = [...Object.keys({ ...dependencies, ...peerDependencies }), ...builtinModules];
  const asked = await askedFor(half);
  expect(asked.size).toBeGreaterThan(0);
  expect([...asked].filter((name) => !known.includes(name))).toEqual([]);
});

test('it holds no word of the project that it came from, and no test', async () => {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const texts = files.filter((entry) => entry.isFile());
  expect(texts.length).toBeGreaterThan(0);
  for (const { parentPath, name } of texts) {
    expect(name).not.toContain('.test.');
    expect(await readFile(join(parentPath, name), 'utf8')).not.toMatch(/synleg|municipal/i);
  }
});
