import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { actorReference } from '../actor/reference';
import type { Actor, EntryKey, Revision, Role, Stage } from '../types';
import type { Times } from '../workflow/times';
import { type AuditFacts, GENESIS, recordHash, textHash } from './proof/hashes.mjs';

const RECORD = 'plugin::approval.audit-record';
const TEXT = 'plugin::approval.audit-text';
const HEAD = 'plugin::approval.audit-head';

/** What the log is told; everything else it adds itself. */
export interface AuditEntry {
  key: EntryKey;
  action: string;
  from: Stage | null;
  to: Stage | null;
  version: number;
  revision: Revision | null;
  actor: Actor;
  roles: readonly Role[];
  comment?: string | undefined;
  times?: Times;
  at: Date;
}

interface Head {
  id: number;
  sequence: number;
  hash: string;
}

/**
 * Makes the row that every append locks; before it there is no log. Where there are records and no head, somebody has
 * removed it: a new one would hide that, so nothing moves until it is put back.
 */
export async function prepareAuditLog(strapi: Core.Strapi): Promise<void> {
  if ((await strapi.db.query(HEAD).count()) > 0) return;
  if ((await strapi.db.query(RECORD).count()) > 0) {
    strapi.log.error(
      'The row that says where the audit log ends is gone. Nothing can be approved or published until it is restored from a back-up.',
    );
    return;
  }
  await strapi.db.query(HEAD).create({ data: { sequence: 0, hash: GENESIS } });
}

/** Puts simultaneous openings of cases and appends in one order, until the transaction ends. */
export async function lockAuditLog(strapi: Core.Strapi): Promise<Head> {
  const head = await strapi.db
    .queryBuilder(HEAD)
    .select(['id', 'sequence', 'hash'])
    .first()
    .forUpdate()
    .execute<Head | null>();
  if (!head) throw new Error('The audit log has no head: the plugin has not been started.');
  return head;
}

/** Keeps a name or comment beside the chain and answers the hash that stands in it. */
async function keepText(
  strapi: Core.Strapi,
  sequence: number,
  kind: 'name' | 'comment',
  text?: string,
) {
  if (!text) return null;
  const salt = randomBytes(16).toString('hex');
  await strapi.db.query(TEXT).create({ data: { sequence, kind, salt, text } });
  return textHash(salt, text);
}

/** The last append of each transaction: the lock of the head holds back others, never its own transaction. */
const lastAppends = new WeakMap<object, Promise<unknown>>();

/**
 * Appends a record to the chained log. Must run inside the transaction of what it records: both are kept or neither.
 * One transaction may append several at once, as deleting many entries does: they follow each other.
 * @returns the record's place in the log
 * @throws Error outside a transaction
 */
export async function appendToAuditLog(strapi: Core.Strapi, entry: AuditEntry): Promise<number> {
  if (!strapi.db.inTransaction())
    throw new Error('An audit record needs the transaction of its action.');
  return strapi.db.transaction(({ trx }: { trx: object }) => {
    const before = lastAppends.get(trx) ?? Promise.resolve();
    const appended = before.then(() => append(strapi, entry));
    // Whoever asked for it is told of what fails; the next one is not held up by it.
    lastAppends.set(
      trx,
      appended.catch(() => undefined),
    );
    return appended;
  });
}

async function append(strapi: Core.Strapi, entry: AuditEntry): Promise<number> {
  const head = await lockAuditLog(strapi);
  const sequence = head.sequence + 1;
  const name = entry.actor.kind === 'system' ? undefined : entry.actor.name;
  const facts: AuditFacts = {
    sequence,
    at: entry.at.toISOString(),
    uid: entry.key.uid,
    documentId: entry.key.documentId,
    locale: entry.key.locale,
    action: entry.action,
    from: entry.from,
    to: entry.to,
    version: entry.version,
    revision: entry.revision,
    ...(entry.times && Object.keys(entry.times).length > 0 && { times: entry.times }),
    actor: actorReference(entry.actor),
    roles: [...entry.roles].sort(),
    nameHash: await keepText(strapi, sequence, 'name', name),
    commentHash: await keepText(strapi, sequence, 'comment', entry.comment),
  };
  const hash = recordHash(head.hash, facts);
  await strapi.db.query(RECORD).create({ data: toRow(facts, head.hash, hash) });
  await strapi.db.query(HEAD).update({ where: { id: head.id }, data: { sequence, hash } });
  return sequence;
}

const toRow = (facts: AuditFacts, previousHash: string, hash: string) => {
  const { uid, documentId, locale, from, to, ...same } = facts;
  return {
    ...same,
    entryUid: uid,
    entryId: documentId,
    entryLocale: locale,
    fromStage: from,
    toStage: to,
    previousHash,
    hash,
  };
};
