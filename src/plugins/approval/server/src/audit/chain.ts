import { createHash } from 'node:crypto';
import { canonicalHash } from '../revision/hash';

/** What the first record of a log names as the one before it. */
export const GENESIS = '0'.repeat(64);

/** What happened, as it is chained: no names, no words, only references and hashes of them. */
export interface AuditFacts {
  sequence: number;
  at: string;
  uid: string;
  documentId: string;
  locale: string;
  action: string;
  from: string | null;
  to: string | null;
  version: number;
  revision: string | null;
  actor: string;
  roles: string[];
  nameHash: string | null;
  commentHash: string | null;
}

/** Each record's hash covers its facts and the hash before it, so that none can be changed, left out or moved. */
export const recordHash = (previousHash: string, facts: AuditFacts): string =>
  canonicalHash({ previousHash, ...facts });

/**
 * The hash that stands in the chain for a name or comment. Salted, so that it tells nothing once the text and its salt
 * are erased.
 */
export const textHash = (salt: string, text: string): string =>
  createHash('sha256').update(`${salt}\n${text}`).digest('hex');
