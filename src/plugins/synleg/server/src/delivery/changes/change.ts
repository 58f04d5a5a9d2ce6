import type { EntryDocument, Place } from '../../presentation/entry';
import type { LiveRow } from '../../snapshots/reader';
import { writeCursor } from './cursor';

/** That an entry or a unit is shown anew in a locale, or no more. */
export interface Change {
  cursor: string;
  type: 'published' | 'unpublished';
  id: string;
  /** null for a unit itself */
  theme: string | null;
  municipality: Place['municipality'] | null;
  unit: Place['unit'] | null;
  locale: string;
  revision: string;
  /** ISO 8601 */
  at: string;
  /** the entry, while it is shown */
  entry?: EntryDocument;
}

/** Where a row stands or stood, as far as that is still known. */
export interface PlaceOrNone {
  municipality: Place['municipality'] | null;
  unit: Place['unit'] | null;
}

/** A unit itself comes without an entry; what was taken down while this answer was made is told of once more, later. */
const isShown = ({ theme, shownFor }: LiveRow, entry: EntryDocument | undefined): boolean =>
  theme === null ? shownFor !== '' : entry !== undefined;

/**
 * Tells of a row's latest change. A row that is shown to nobody tells no more than that.
 * @param entry what is shown of it, if anything
 */
export function changeOf(
  row: LiveRow,
  place: PlaceOrNone,
  entry: EntryDocument | undefined,
): Change {
  const { municipality, unit } = entry ?? place;
  return {
    cursor: writeCursor({ number: row.changeNumber, id: row.id }),
    type: isShown(row, entry) ? 'published' : 'unpublished',
    id: row.entryId,
    theme: row.theme,
    municipality,
    unit,
    locale: row.entryLocale,
    revision: row.revision,
    at: row.changedAt,
    ...(entry && { entry }),
  };
}
