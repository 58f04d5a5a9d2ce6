import { GENESIS, recordHash, textHash } from './hashes.mjs';

/**
 * @typedef {import('./hashes.mjs').AuditRecord} AuditRecord
 * @typedef {import('./hashes.mjs').Link} Link
 *
 * Why a record is not what was written:
 * - `changed`: its facts and its hash do not belong together
 * - `replaced`: it fits in itself, but what follows it, or the head, names another
 * - `missing`, `out_of_order`: another stands in its place; it stands in another's place
 * - `detached`: the first record does not follow what should be before it
 * - `cut_off`: the head names it, but the log ends before it
 * - `beyond_head`: it stands after the head
 * - `text_changed`: a name or comment beside it is not the one it was written with
 * - `other_than_witness`: it is not the one that an earlier head names
 * - `unreadable`: it is no record at all
 * - `head_missing`: nothing says where the log ends
 * @typedef {'changed' | 'replaced' | 'missing' | 'out_of_order' | 'detached' | 'cut_off' | 'beyond_head' | 'text_changed' | 'other_than_witness' | 'unreadable' | 'head_missing'} Reason
 *
 * @typedef {{ sequence: number, reason: Reason }} Break
 *
 * @typedef {object} Verdict
 * @property {boolean} valid
 * @property {number} records how many were found whole; the walk ends at the first that is not
 * @property {Link | null} head where the log ends by its own account
 * @property {Break} [firstBroken]
 *
 * @typedef {object} Chain
 * @property {Link} start what the first record must follow
 * @property {AsyncIterable<AuditRecord | null>} records in their order; null is something that is no record
 * @property {() => Link | null} end where the log ends by its own account, asked after the last record
 * @property {Link | null} [witness] a head that was kept elsewhere, from an earlier export
 */

/** What every complete log follows. @type {Link} */
export const BEGINNING = { sequence: 0, hash: GENESIS };

/** As it is drawn: a salt of another form could take words of the text into itself. */
const SALT = /^[0-9a-f]{32}$/;

/** @param {AuditRecord} record */
function textsHold({ facts, texts }) {
  const expected = { name: facts.nameHash, comment: facts.commentHash };
  const kinds = new Set(texts.map(({ kind }) => kind));
  return (
    kinds.size === texts.length &&
    texts.every(
      ({ kind, salt, text }) => SALT.test(salt) && textHash(salt, text) === expected[kind],
    )
  );
}

/** @param {Link} before @param {AuditRecord} record @returns {Break | null} */
function breakBetween(before, record) {
  const { sequence } = record.facts;
  const expected = before.sequence + 1;
  if (sequence > expected) return { sequence: expected, reason: 'missing' };
  if (sequence < expected) return { sequence, reason: 'out_of_order' };
  if (recordHash(record.previousHash, record.facts) !== record.hash) {
    return { sequence, reason: 'changed' };
  }
  if (record.previousHash === before.hash) return null;
  // This record holds, so it is the one before it that is not what it was.
  return before.sequence === 0
    ? { sequence, reason: 'detached' }
    : { sequence: before.sequence, reason: 'replaced' };
}

/** @param {Link} last @param {Link | null} head @returns {Break | null} */
function breakAtEnd(last, head) {
  if (head === null) return { sequence: last.sequence + 1, reason: 'head_missing' };
  if (head.sequence > last.sequence) return { sequence: last.sequence + 1, reason: 'cut_off' };
  if (head.sequence < last.sequence) return { sequence: head.sequence + 1, reason: 'beyond_head' };
  return head.hash === last.hash ? null : { sequence: last.sequence, reason: 'replaced' };
}

/**
 * Walks a chain from its start to its end and names the first record that is not what was written. Holds one record at
 * a time, however long the chain is.
 * @param {Chain} chain
 * @returns {Promise<Verdict>}
 */
export async function verifyChain({ start, records, end, witness = null }) {
  let last = start;
  let count = 0;
  /** @param {Break} firstBroken @returns {Verdict} */
  const broken = (firstBroken) => ({ valid: false, records: count, head: end(), firstBroken });
  const contradicted = () => witness?.sequence === last.sequence && witness.hash !== last.hash;

  if (contradicted()) return broken({ sequence: last.sequence, reason: 'other_than_witness' });
  for await (const record of records) {
    if (record === null) return broken({ sequence: last.sequence + 1, reason: 'unreadable' });
    const found = breakBetween(last, record);
    if (found) return broken(found);
    last = { sequence: record.facts.sequence, hash: record.hash };
    if (!textsHold(record)) return broken({ sequence: last.sequence, reason: 'text_changed' });
    if (contradicted()) return broken({ sequence: last.sequence, reason: 'other_than_witness' });
    count += 1;
  }
  const found = breakAtEnd(last, end());
  if (found) return broken(found);
  if (witness && witness.sequence > last.sequence) {
    return broken({ sequence: last.sequence + 1, reason: 'cut_off' });
  }
  return { valid: true, records: count, head: end() };
}
