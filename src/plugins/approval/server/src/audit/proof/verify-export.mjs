import { headerIn, NotAnExport, recordIn } from './export-format.mjs';
import { BEGINNING, verifyChain } from './first-broken.mjs';

/**
 * @typedef {import('./hashes.mjs').Link} Link
 * @typedef {import('./export-format.mjs').Header} Header
 * @typedef {import('./first-broken.mjs').Break} Break
 * @typedef {import('./first-broken.mjs').Verdict} Verdict
 *
 * @typedef {object} ExportVerdict
 * @property {Header} header
 * @property {boolean} valid
 * @property {number} records
 * @property {number} texts names and comments that are there and are those that were written
 * @property {Break} [firstBroken]
 */

/** @param {Header} header @returns {Link} what the first record of the file must follow */
function startOf({ first, head }) {
  if (first === null) return head;
  return first.sequence === 1
    ? BEGINNING
    : { sequence: first.sequence - 1, hash: first.previousHash };
}

/**
 * What an earlier head says about the file's own account of itself.
 * @param {Header} header @param {Link} start @param {Link} witness
 * @returns {Break | null}
 * @throws {NotAnExport} when the file does not reach to where the witness stands
 */
function breakByHead({ last, head }, start, witness) {
  if (witness.sequence > head.sequence) return { sequence: head.sequence + 1, reason: 'cut_off' };
  if (witness.sequence === head.sequence && witness.hash !== head.hash) {
    return { sequence: head.sequence, reason: 'other_than_witness' };
  }
  const reaches =
    witness.sequence >= start.sequence && witness.sequence <= (last ?? start).sequence;
  if (reaches || witness.sequence === head.sequence) return null;
  throw new NotAnExport(
    `it holds the records ${start.sequence + 1} to ${(last ?? start).sequence}, so it cannot be compared with a head at ${witness.sequence}`,
  );
}

/** @param {Header} header @returns {Break | null} */
function breakInHeader({ last, head }) {
  if (last === null || last.sequence < head.sequence) return null;
  if (last.sequence > head.sequence) return { sequence: head.sequence + 1, reason: 'beyond_head' };
  return last.hash === head.hash ? null : { sequence: last.sequence, reason: 'replaced' };
}

/**
 * Verifies an exported log line by line, in constant memory.
 * @param {AsyncIterable<string>} lines
 * @param {Link | null} [witness] the head that an earlier export ended with
 * @returns {Promise<ExportVerdict>}
 * @throws {NotAnExport} when there is nothing to be judged
 */
export async function verifyExport(lines, witness = null) {
  const iterator = lines[Symbol.asyncIterator]();
  const { value: firstLine, done } = await iterator.next();
  if (done) throw new NotAnExport('it is empty');
  const header = headerIn(firstLine);
  const start = startOf(header);
  let texts = 0;

  async function* records() {
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
      const record = recordIn(next.value);
      yield record;
      texts += record?.texts.length ?? 0;
    }
  }

  const forged = breakInHeader(header) ?? (witness && breakByHead(header, start, witness));
  if (forged) return { header, valid: false, records: 0, texts, firstBroken: forged };
  const end = () => header.last ?? start;
  const inFile = witness && witness.sequence <= end().sequence ? witness : null;
  const {
    valid,
    records: count,
    firstBroken,
  } = await verifyChain({
    start,
    records: records(),
    end,
    witness: inFile,
  });
  return { header, valid, records: count, texts, ...(firstBroken && { firstBroken }) };
}
