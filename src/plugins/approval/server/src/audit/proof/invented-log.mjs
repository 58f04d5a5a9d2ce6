import { GENESIS, recordHash, textHash } from './hashes.mjs';
import { FORMAT, VERSION } from './export-format.mjs';

/**
 * @typedef {import('./hashes.mjs').AuditRecord} AuditRecord
 * @typedef {import('./hashes.mjs').AuditText} AuditText
 * @typedef {import('./hashes.mjs').Link} Link
 * @typedef {import('./export-format.mjs').Header} Header
 */

const MINUTE = 60_000;
const ACTIONS = ['edit', 'submit', 'approve', 'publish'];

/** @param {number} number */
const saltOf = (number) => number.toString(16).padStart(32, '0');

/** @param {number} sequence @returns {{ name: AuditText, comment: AuditText | null }} */
const wordsOf = (sequence) => ({
  name: { kind: 'name', salt: saltOf(2 * sequence), text: `Person ${sequence % 40}` },
  comment:
    sequence % 3 === 0
      ? {
          kind: 'comment',
          salt: saltOf(2 * sequence + 1),
          text: `Ser bra ut.\nNummer ${sequence}.`,
        }
      : null,
});

/** @param {AuditText | null} text */
const hashOf = (text) => text && textHash(text.salt, text.text);

/**
 * A log as it could have been written, a record a minute, for tests and measurements.
 * @param {number} count
 * @param {Link} [after] what the first one follows
 * @returns {Generator<AuditRecord, void>}
 */
export function* inventedRecords(count, after = { sequence: 0, hash: GENESIS }) {
  let previousHash = after.hash;
  for (let step = 1; step <= count; step += 1) {
    const sequence = after.sequence + step;
    const { name, comment } = wordsOf(sequence);
    const facts = {
      sequence,
      at: new Date(Date.UTC(2026, 0, 1) + sequence * MINUTE).toISOString(),
      uid: 'api::story.story',
      documentId: `document${sequence % 500}`,
      locale: 'nn',
      action: ACTIONS[sequence % ACTIONS.length] ?? 'edit',
      from: 'drafting',
      to: 'leader_review',
      version: sequence,
      revision: `sha256-${previousHash}`,
      actor: `user:${sequence % 40}`,
      roles: ['editor'],
      nameHash: hashOf(name),
      commentHash: hashOf(comment),
    };
    const hash = recordHash(previousHash, facts);
    yield { facts, previousHash, hash, texts: comment ? [name, comment] : [name] };
    previousHash = hash;
  }
}

/**
 * The first line of an export that holds these records and no more.
 * @param {readonly AuditRecord[]} records @returns {Header}
 */
export function headerFor(records) {
  const [first, last] = [records.at(0), records.at(-1)];
  if (!first || !last) throw new Error('An export of nothing needs a head of its own.');
  const end = { sequence: last.facts.sequence, hash: last.hash };
  return {
    format: FORMAT,
    version: VERSION,
    exportedAt: '2026-11-21T12:00:00.000Z',
    from: null,
    until: null,
    first: { sequence: first.facts.sequence, previousHash: first.previousHash },
    last: end,
    head: end,
  };
}
