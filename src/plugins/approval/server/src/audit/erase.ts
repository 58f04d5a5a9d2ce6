import type { Core } from '@strapi/strapi';
import { currentActor } from '../actor/actor';
import type { UserId } from '../types';
import { appendToAuditLog } from './append';

/**
 * Removes a person's name and comments from beside the chain. The chain still verifies: it holds hashes that tell
 * nothing once the words and their salts are gone. That it was done, and by whom, is a record itself.
 * @returns how many names and comments there were
 */
export async function eraseWordsOf(strapi: Core.Strapi, user: UserId): Promise<number> {
  const reference = `user:${user}`;
  return strapi.db.transaction(async () => {
    // First: who erases their own words leaves no name in the record of it either.
    await appendToAuditLog(strapi, {
      key: { uid: 'plugin::approval.audit-text', documentId: reference, locale: '*' },
      action: 'erase_words',
      from: null,
      to: null,
      version: 0,
      revision: null,
      actor: currentActor(strapi),
      roles: [],
      at: new Date(),
    });
    const written = strapi.db
      .queryBuilder('plugin::approval.audit-record')
      .select('sequence')
      .where({ actor: reference })
      .getKnexQuery();
    return strapi.db
      .queryBuilder('plugin::approval.audit-text')
      .where({ sequence: { $in: written } })
      .delete()
      .execute<number>();
  });
}
