import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { actorReference } from '../actor/reference';
import type { Actor, EntryKey, Revision, Role, Stage } from '../types';
import { type AuditFacts, GENESIS, recordHash, textHash } from './chain';

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
  at: Date;
}

interface Head {
  id: number;
  sequence: number;
  hash: string;
}

/** Makes the row that every append locks; before it there is no log. */
export async function prepareAuditLog(strapi: Core.Strapi): Promise<void> {
  const existing = await strapi.db.query(HEAD).count();
  if (existing === 0) await strapi.db.query(HEAD).create({ data: { sequence: 0, hash: GENESIS } });
}

async function lockHead(strapi: Core.Strapi): Promise<Head> {
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

/**
 * Appends a record to the chained log. Must run inside the transaction of what it records: both are kept or neither.
 * @throws Error outside a transaction
 */
export async function appendToAuditLog(strapi: Core.Strapi, entry: AuditEntry): Promise<void> {
  if (!strapi.db.inTransaction())
    throw new Error('An audit record needs the transaction of its action.');
  const head = await lockHead(strapi);
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
    actor: actorReference(entry.actor),
    roles: [...entry.roles].sort(),
    nameHash: await keepText(strapi, sequence, 'name', name),
    commentHash: await keepText(strapi, sequence, 'comment', entry.comment),
  };
  const hash = recordHash(head.hash, facts);
  await strapi.db.query(RECORD).create({ data: toRow(facts, head.hash, hash) });
  await strapi.db.query(HEAD).update({ where: { id: head.id }, data: { sequence, hash } });
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
