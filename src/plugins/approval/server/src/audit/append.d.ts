import { Core } from '@strapi/strapi';
import { Actor, EntryKey, Revision, Role, Stage } from '../types';
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
/** The reference of an actor: what stands in the chain instead of a name. */
export declare const actorReference: (
  actor: Actor,
) => 'system' | `user:${number}` | `token:${number}`;
/** Makes the row that every append locks; before it there is no log. */
export declare function prepareAuditLog(strapi: Core.Strapi): Promise<void>;
/**
 * Appends a record to the chained log. Must run inside the transaction of what it records: both are kept or neither.
 * @throws Error outside a transaction
 */
export declare function appendToAuditLog(strapi: Core.Strapi, entry: AuditEntry): Promise<void>;
