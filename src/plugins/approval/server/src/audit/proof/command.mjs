import { parseArgs } from 'node:util';
import { NotAnExport } from './export-format.mjs';
import { linesOf } from './lines.mjs';
import { inWords } from './reasons.mjs';
import { verifyExport } from './verify-export.mjs';

/**
 * @typedef {import('./hashes.mjs').Link} Link
 * @typedef {import('./verify-export.mjs').ExportVerdict} ExportVerdict
 */

/** @param {string} text */
const say = (text) => process.stdout.write(`${text}\n`);

const USAGE = `Verifies an exported audit log, without a server. It takes

  FILE [--head SEQUENCE:HASH]

  --head  where an earlier export said the log ended; this one must still hold it`;

const BROKEN = 1;
const UNREADABLE = 2;

/** @param {string | undefined} text @returns {Link | null} @throws {NotAnExport} */
function witnessIn(text) {
  if (text === undefined) return null;
  const [, sequence, hash] = /^(\d+):([0-9a-f]{64})$/.exec(text) ?? [];
  if (!sequence || !hash) {
    throw new NotAnExport(`"${text}" is no head: it takes a number, a colon and 64 digits 0-9a-f`);
  }
  return { sequence: Number(sequence), hash };
}

/** @param {string} file @param {ExportVerdict} verdict */
function report(file, { header, records, texts, firstBroken }) {
  const { first, last, head } = header;
  if (firstBroken) return say(`✗ ${file} is broken: ${inWords(firstBroken)}.`);
  if (first && last) {
    const range = `${first.sequence} to ${last.sequence}`;
    say(`✓ ${file} is whole: ${records} records, ${range}, each as it was written.`);
    say(`  So are ${texts} names and comments; others were erased or left out.`);
  } else {
    say(`✓ ${file} holds no record.`);
  }
  say(`  When it was exported (${header.exportedAt}), the log ended with`);
  say(`  --head ${head.sequence}:${head.hash}`);
  return say('  Keep this line away from the server, and verify later exports with it.');
}

/** @param {string[]} words @returns {Promise<number>} the exit code */
async function main(words) {
  const { values, positionals } = parseArgs({
    args: words,
    options: { head: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    say(USAGE);
    return UNREADABLE;
  }
  try {
    const verdict = await verifyExport(linesOf(file), witnessIn(values.head));
    report(file, verdict);
    return verdict.valid ? 0 : BROKEN;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const why = error instanceof Error ? error.message : String(error);
    say(`${file} cannot be verified: ${missing ? 'there is no such file' : why}.`);
    return UNREADABLE;
  }
}

process.exitCode = await main(process.argv.slice(2)).catch((error) => {
  say(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  return UNREADABLE;
});
