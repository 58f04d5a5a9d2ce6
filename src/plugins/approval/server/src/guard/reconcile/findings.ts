import type { Core } from '@strapi/strapi';
import type { EntryKey } from '../../types';
import type { Tampering } from './judge';

const FINDING = 'plugin::approval.finding';

interface FindingRow {
  id: number;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  state: string;
}

const whereOf = ({ uid, documentId, locale }: EntryKey) => ({
  entryUid: uid,
  entryId: documentId,
  entryLocale: locale,
});

/** Is exactly this known already, and still so? Then it is not told again. */
export async function isKnown(strapi: Core.Strapi, key: EntryKey, state: string): Promise<boolean> {
  const where = { ...whereOf(key), state, endedAt: null };
  return (await strapi.db.query(FINDING).count({ where })) > 0;
}

/** Keeps a finding; what the entry showed before is over. */
export async function keepFinding(
  strapi: Core.Strapi,
  key: EntryKey,
  finding: { kinds: Tampering[]; state: string; evidence: unknown; at: Date; mended: boolean },
): Promise<void> {
  const { kinds, state, evidence, at, mended } = finding;
  await endFindings(strapi, [key], at);
  await strapi.db.query(FINDING).create({
    data: {
      ...whereOf(key),
      kinds,
      state,
      evidence,
      foundAt: at,
      endedAt: mended ? at : null,
    },
  });
}

/** Entries of which something is known that was not put right yet. */
export async function openFindings(strapi: Core.Strapi): Promise<EntryKey[]> {
  const rows = (await strapi.db
    .query(FINDING)
    .findMany({ where: { endedAt: null } })) as FindingRow[];
  return rows.map((row) => ({
    uid: row.entryUid,
    documentId: row.entryId,
    locale: row.entryLocale,
  }));
}

/** These entries are as they should be again. */
export async function endFindings(
  strapi: Core.Strapi,
  keys: readonly EntryKey[],
  at: Date,
): Promise<void> {
  for (const key of keys) {
    const where = { ...whereOf(key), endedAt: null };
    await strapi.db.query(FINDING).updateMany({ where, data: { endedAt: at } });
  }
}
