import type { CaseRecord } from '../../cases/store';
import type { EntryKey, Revision } from '../../types';
import type { Logged } from './logged';

/** What can be wrong with an entry that nobody has moved. */
export type Tampering =
  | 'published_outside'
  | 'published_missing'
  | 'published_changed'
  | 'case_changed'
  | 'draft_missing'
  | 'draft_changed'
  | 'copy_unapproved'
  | 'copy_missing';

type CaseColumns = Pick<
  CaseRecord,
  | 'stage'
  | 'version'
  | 'live'
  | 'liveRevision'
  | 'liveSeal'
  | 'approvedRevision'
  | 'approvedBy'
  | 'contributors'
>;

/** Everything there is about one entry in one language, as it was found. */
export interface Found {
  key: EntryKey;
  hasDraft: boolean;
  published: { id: number; seal: string }[];
  /** what the live revision's row must say under today's schema; null where its seal fits, or nobody knows */
  sealToday: string | null;
  record: CaseColumns | null;
  logged: Logged | null;
  /** the revision that the public is served; null for none, undefined when nobody keeps public copies */
  copy: Revision | null | undefined;
}

function publishedRows({ published, sealToday, record, logged }: Found): Tampering[] {
  const live = (logged?.liveRevision ?? null) !== null;
  const [row, ...more] = published;
  if (!live) return row ? ['published_outside'] : [];
  if (!row) return ['published_missing'];
  const other = record?.liveSeal && ![record.liveSeal, sealToday].includes(row.seal);
  return other || more.length > 0 ? ['published_changed'] : [];
}

function isAsLogged(record: CaseColumns, logged: Logged): boolean {
  return (
    record.stage === logged.stage &&
    record.version === logged.version &&
    record.liveRevision === logged.liveRevision &&
    record.live === (logged.liveRevision !== null) &&
    record.approvedRevision === (logged.approval?.revision ?? null) &&
    (!logged.approval || record.approvedBy === logged.approval.by) &&
    logged.contributors.every((one) => record.contributors.includes(one))
  );
}

function theCase({ record, logged, hasDraft, published }: Found): Tampering[] {
  if (!record) return logged?.stage || logged?.liveRevision ? ['case_changed'] : [];
  const changed = !logged || !isAsLogged(record, logged);
  // A published row that nobody approved becomes the draft again.
  const becomesDraft = published.length > 0 && logged?.liveRevision === null;
  return [
    ...(changed ? (['case_changed'] as const) : []),
    ...(hasDraft || becomesDraft ? [] : (['draft_missing'] as const)),
  ];
}

function theCopy({ copy, logged }: Found): Tampering[] {
  const approved = logged?.liveRevision ?? null;
  if (copy === undefined || copy === approved) return [];
  return [copy === null ? 'copy_missing' : 'copy_unapproved'];
}

/** What of this no transition can have made. The log is believed, since it is chained; everything else is held up to it. */
export const judge = (found: Found): Tampering[] => [
  ...publishedRows(found),
  ...theCase(found),
  ...theCopy(found),
];
