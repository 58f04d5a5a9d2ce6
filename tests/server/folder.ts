import { cp, mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Copying keeps a file's time, but not to the last fraction of a millisecond. */
const SAME_TIME_MS = 2;

interface File {
  size: number;
  mtimeMs: number;
}

async function filesIn(folder: string): Promise<Map<string, File>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = files.map(async (file) => [file.slice(folder.length), await stat(file)] as const);
  return new Map(await Promise.all(found));
}

const isSame = (one: File, other: File | undefined): boolean =>
  one.size === other?.size && Math.abs(one.mtimeMs - other.mtimeMs) < SAME_TIME_MS;

/** Makes the files of `to` those of `from`; what is the same already is not touched. */
export async function mirror(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  const [wanted, present] = await Promise.all([filesIn(from), filesIn(to)]);
  for (const file of present.keys()) {
    if (!wanted.has(file)) await rm(join(to, file));
  }
  for (const [file, state] of wanted) {
    if (isSame(state, present.get(file))) continue;
    await cp(join(from, file), join(to, file), { preserveTimestamps: true });
  }
}
