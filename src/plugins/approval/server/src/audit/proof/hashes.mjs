import { createHash } from 'node:crypto';
import untyped from 'canonicalize';

/**
 * What happened, as it is chained: no names, no words, only references and hashes of them.
 * @typedef {object} AuditFacts
 * @property {number} sequence
 * @property {string} at
 * @property {string} uid
 * @property {string} documentId
 * @property {string} locale
 * @property {string} action
 * @property {string | null} from
 * @property {string | null} to
 * @property {number} version
 * @property {string | null} revision
 * @property {import('../../workflow/times.js').Times} [times] that the step set; left out when it set none
 * @property {string} actor
 * @property {string[]} roles
 * @property {string | null} nameHash
 * @property {string | null} commentHash
 *
 * A name or comment beside the chain.
 * @typedef {object} AuditText
 * @property {'name' | 'comment'} kind
 * @property {string} salt
 * @property {string} text
 *
 * A record with all that proves it. A text that is not there was erased or left out.
 * @typedef {object} AuditRecord
 * @property {AuditFacts} facts
 * @property {string} previousHash
 * @property {string} hash
 * @property {readonly AuditText[]} texts
 *
 * A place in the chain.
 * @typedef {{ sequence: number, hash: string }} Link
 */

/** What the first record of a log names as the one before it. */
export const GENESIS = '0'.repeat(64);

/** Its own types say that it were another kind of module. @type {(value: unknown) => string} */
const canonicalize = /** @type {any} */ (untyped);

/** @param {string} text */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/**
 * Each record's hash covers its facts and the hash before it, so that none can be changed, left out or moved.
 * @param {string} previousHash
 * @param {AuditFacts} facts
 */
export const recordHash = (previousHash, facts) =>
  // Last, so that facts out of a forged file cannot bring a previous hash of their own.
  sha256(canonicalize({ ...facts, previousHash }));

/**
 * The hash that stands in the chain for a name or comment. Salted, so that it tells nothing once the text and its salt
 * are erased.
 * @param {string} salt
 * @param {string} text
 */
export const textHash = (salt, text) => sha256(`${salt}\n${text}`);
