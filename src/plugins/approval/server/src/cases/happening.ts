import type { Action, Event, Stage } from '../../../shared/vocabulary';
import { appendToAuditLog } from '../audit/append';
import type { Context } from '../context';
import type { HashedDraft } from '../drafts/load';
import type { Tampering } from '../guard/reconcile/judge';
import type { Actor, EntryKey, Revision, Role, UserId } from '../types';
import type { Times } from '../workflow/times';
import { type CaseRecord, keyOf } from './store';

/** Something that has happened to a case, as the audit log keeps it and as followers are told of it. */
export interface Happening {
  action: Action | Event;
  key: EntryKey;
  title: string;
  unit: string | null;
  from: Stage | null;
  to: Stage | null;
  live: boolean;
  version: number;
  revision: Revision | null;
  /** the draft it is about; null when it is gone */
  draft: HashedDraft | null;
  actor: Actor;
  roles: readonly Role[];
  /** who handed it in, before this happened */
  submittedBy: UserId | null;
  comment?: string | undefined;
  /** times that it set */
  times?: Times;
  /** what `tampering_found` found, and whether all of it is put right */
  tampering?: { kinds: readonly Tampering[]; mended: boolean };
  at: Date;
}

/** Told inside the transaction of what happened; one that throws undoes it. `sequence` is the audit record's. */
export type Follower = (happening: Happening & { sequence: number }) => Promise<void>;

/** What a happening takes from the case that it is about, as the case stands after it. */
export const aboutCase = (record: CaseRecord) => ({
  key: keyOf(record),
  title: record.title,
  unit: record.unit,
  live: record.live,
  version: record.version,
  revision: record.revision,
  submittedBy: record.submittedBy,
});

/** Appends what happened to the audit log and tells the followers, all in the transaction of its cause. */
export async function recordHappening(context: Context, happening: Happening): Promise<void> {
  const sequence = await appendToAuditLog(context.strapi, happening);
  for (const follow of context.followers) await follow({ ...happening, sequence });
}
