/**
 * @typedef {import('./hashes.mjs').AuditRecord} AuditRecord
 * @typedef {import('./hashes.mjs').Link} Link
 *
 * The first line of an export. `first` and `last` are null when no record falls into the period.
 * @typedef {object} Header
 * @property {typeof FORMAT} format
 * @property {typeof VERSION} version
 * @property {string} exportedAt
 * @property {string | null} from the first instant of the period; null is the beginning of the log
 * @property {string | null} until the first instant after the period; null is the moment of the export
 * @property {{ sequence: number, previousHash: string } | null} first
 * @property {Link | null} last
 * @property {Link} head where the whole log ended at that moment
 */

export const FORMAT = 'strapi-plugin-approval/audit';
export const VERSION = 1;

/** Something that cannot be judged, as opposed to something that is broken. */
export class NotAnExport extends Error {}

/** @param {Header | AuditRecord} value */
export const toLine = (value) => `${JSON.stringify(value)}\n`;

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

const HASH = /^[0-9a-f]{64}$/;
/** @param {unknown} value @returns {value is string} */
const isHash = (value) => typeof value === 'string' && HASH.test(value);
/** @param {unknown} value @returns {value is number} */
const isSequence = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

/** @param {unknown} value @returns {value is Link} */
const isLink = (value) => isObject(value) && isSequence(value.sequence) && isHash(value.hash);

/** @param {unknown} value @returns {value is { sequence: number, previousHash: string }} */
const isFirst = (value) =>
  isObject(value) && isSequence(value.sequence) && value.sequence > 0 && isHash(value.previousHash);

/** @param {unknown} value */
const isText = (value) =>
  isObject(value) &&
  (value.kind === 'name' || value.kind === 'comment') &&
  typeof value.salt === 'string' &&
  typeof value.text === 'string';

/** @param {unknown} value @returns {value is AuditRecord} */
const isRecord = (value) =>
  isObject(value) &&
  isObject(value.facts) &&
  isSequence(value.facts.sequence) &&
  isHash(value.previousHash) &&
  isHash(value.hash) &&
  Array.isArray(value.texts) &&
  value.texts.every(isText);

/** @param {string} line @returns {unknown} undefined when it is no JSON */
function parsed(line) {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/**
 * Reads a line after the first. Texts may be left out altogether.
 * @param {string} line
 * @returns {AuditRecord | null} null when it is no record
 */
export function recordIn(line) {
  const value = parsed(line);
  const record = isObject(value) ? { ...value, texts: value.texts ?? [] } : value;
  return isRecord(record) ? record : null;
}

/**
 * Reads the first line.
 * @param {string} line
 * @returns {Header}
 * @throws {NotAnExport}
 */
export function headerIn(line) {
  const value = parsed(line);
  if (!isObject(value) || value.format !== FORMAT) {
    throw new NotAnExport('its first line is not that of an export of the audit log');
  }
  if (value.version !== VERSION) {
    throw new NotAnExport(`its version is ${String(value.version)}; known is ${VERSION}`);
  }
  const { first, last, head } = value;
  const empty = first === null && last === null;
  if (!isLink(head) || !(empty || (isFirst(first) && isLink(last)))) {
    throw new NotAnExport('its first line does not say where it begins and ends');
  }
  return /** @type {Header} */ (/** @type {unknown} */ (value));
}
