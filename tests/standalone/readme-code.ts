import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const readme = join(__dirname, '..', '..', 'src', 'plugins', 'approval', 'README.md');

/** A code block of the plugin's README, by the file that it says it is: what is promised is what is tested. */
export async function codeFor(file: string): Promise<string> {
  const blocks = (await readFile(readme, 'utf8')).matchAll(/```\w+ ([^\n]+)\n(.*?)```/gs);
  const [, , code] = [...blocks].find(([, name]) => name === file) ?? [];
  if (code === undefined) throw new Error(`The README has no block for ${file}.`);
  return code;
}
