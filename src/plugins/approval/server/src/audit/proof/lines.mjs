import { createReadStream } from 'node:fs';

/**
 * The lines of a file, one at a time, however large it is.
 * @param {string} file
 * @throws what the file system says, when it cannot be read
 */
export async function* linesOf(file) {
  let rest = '';
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
