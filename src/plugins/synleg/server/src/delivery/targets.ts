import type { Target } from '../presentation/content/resolve';
import type { LiveRow, Reader } from '../snapshots/reader';
import { isShownFor } from '../snapshots/reader';
import type { SnapshotBody } from '../snapshots/rows';

const targetOf = ({ entryId: id, theme, title, slug }: LiveRow): Target =>
  theme === null ? { id, slug, name: title } : { id, theme, title, slug };

/** What relations may point to in an answer in this locale, by id. */
export const targetsAmong = (rows: readonly LiveRow[], locale: string): Map<string, Target> =>
  new Map(rows.filter((row) => isShownFor(row, locale)).map((row) => [row.entryId, targetOf(row)]));

/** The ids that the relations of some snapshots point to. */
export const referencedIds = (bodies: Iterable<SnapshotBody>): string[] =>
  [...bodies].flatMap((body) => body.references.flatMap((reference) => reference.ids));

/** The rows behind the relations: those at hand, and in one statement those that are not. */
export async function rowsBehind(
  reader: Reader,
  bodies: Iterable<SnapshotBody>,
  atHand: readonly LiveRow[],
): Promise<LiveRow[]> {
  const known = new Set(atHand.map((row) => row.entryId));
  const missing = referencedIds(bodies).filter((id) => !known.has(id));
  return missing.length > 0 ? [...atHand, ...(await reader.rowsOf(missing))] : [...atHand];
}
