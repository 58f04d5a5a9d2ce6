import type { Entry } from '../workflow/entry';
import { sql } from './sql';

/** Everything that a publication leaves behind, of which nothing may be without the rest. */
export interface Traces {
  stage: string;
  live: boolean;
  version: number;
  /** the case's, of the live page */
  revision: string | null;
  /** of the public copy that is served */
  served: string | null;
  publishedRows: number;
  snapshots: number;
  /** audit records of having become public */
  records: number;
  /** of these, how many notices whoever handed it in got */
  told: number;
}

export async function tracesOf({ documentId, locale }: Entry): Promise<Traces> {
  const [traces] = await sql<Traces>(
    `SELECT c.stage, c.live, c.version, c.live_revision AS revision,
        (SELECT p.revision FROM synleg_publications p
          WHERE p.live AND p.entry_id = c.entry_id AND p.entry_locale = c.entry_locale) AS served,
        (SELECT count(*)::int FROM stories s WHERE s.published_at IS NOT NULL
          AND s.document_id = c.entry_id AND s.locale = c.entry_locale) AS "publishedRows",
        (SELECT count(*)::int FROM synleg_snapshots s
          WHERE s.entry_id = c.entry_id AND s.entry_locale = c.entry_locale) AS snapshots,
        (SELECT count(*)::int FROM approval_audit_records r WHERE r.to_stage = 'published'
          AND r.entry_id = c.entry_id AND r.entry_locale = c.entry_locale) AS records,
        (SELECT count(*)::int FROM approval_notices n
          JOIN approval_audit_records r ON r.sequence = n.sequence AND r.to_stage = 'published'
          WHERE n.entry_id = c.entry_id AND n.entry_locale = c.entry_locale
            AND n.receiver = c.submitted_by) AS told
      FROM approval_cases c WHERE c.entry_id = ? AND c.entry_locale = ?`,
    [documentId, locale],
  );
  if (!traces) throw new Error(`${documentId} has no case.`);
  return traces;
}

/** What one more publication of the same entry has to leave. */
export const publishedOnceMore = (before: Traces, now: Traces): Traces => ({
  stage: 'published',
  live: true,
  version: before.version + 1,
  revision: now.revision,
  served: now.revision,
  publishedRows: 1,
  snapshots: before.snapshots + 1,
  records: before.records + 1,
  told: before.told + 1,
});

/** Where the log is not one unbroken chain up to its head: nowhere, when all is well. */
export const breaksInTheLog = () =>
  sql<{ sequence: number }>(`
    WITH log AS (
      SELECT sequence, previous_hash,
        lag(sequence, 1, 0) OVER (ORDER BY sequence) AS before,
        lag(hash) OVER (ORDER BY sequence) AS hash_before,
        lead(sequence) OVER (ORDER BY sequence) AS after, hash
      FROM approval_audit_records)
    SELECT sequence FROM log WHERE sequence <> before + 1 OR previous_hash <> hash_before
    UNION ALL
    SELECT head.sequence FROM approval_audit_heads head
      WHERE NOT EXISTS (SELECT FROM log WHERE after IS NULL
        AND log.sequence = head.sequence AND log.hash = head.hash)`);
