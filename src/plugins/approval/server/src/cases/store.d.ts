import { Core } from '@strapi/strapi';
import { Revision, Stage, UserId } from '../../../shared/vocabulary';
import { HashedDraft } from '../drafts/load';
import { EntryKey } from '../types';
import { ContributorRef } from '../workflow/situation';
/** A case as the database keeps it. */
export interface CaseRecord {
  id: number;
  entryUid: string;
  entryId: string;
  entryLocale: string;
  title: string;
  unit: string | null;
  stage: Stage;
  live: boolean;
  version: number;
  revision: Revision | null;
  liveRevision: Revision | null;
  approvedRevision: Revision | null;
  lapsedRevision: Revision | null;
  submittedBy: UserId | null;
  approvedBy: UserId | null;
  contributors: ContributorRef[];
  dueAt: string | null;
  publishAt: string | null;
  unpublishAt: string | null;
  flags: string[];
  movedAt: string;
  updatedAt: string;
}
export type CaseChange = Partial<
  Omit<CaseRecord, 'id' | 'entryUid' | 'entryId' | 'entryLocale' | 'version' | 'updatedAt'>
>;
export declare const keyOf: (record: CaseRecord) => EntryKey;
export declare const findCase: (strapi: Core.Strapi, key: EntryKey) => Promise<CaseRecord | null>;
/** Reads a case and keeps it for this transaction: whoever comes second waits, and then sees the new version. */
export declare function lockCase(strapi: Core.Strapi, key: EntryKey): Promise<CaseRecord | null>;
/** Opens the case of a draft that has none yet. */
export declare const openCase: (
  strapi: Core.Strapi,
  draft: HashedDraft,
  about: {
    title: string;
    unit: string | null;
    contributors: ContributorRef[];
  },
) => Promise<CaseRecord>;
/** Writes a change and counts the version on; the case must be locked. */
export declare const changeCase: (
  strapi: Core.Strapi,
  record: CaseRecord,
  change: CaseChange,
) => Promise<CaseRecord>;
export declare const removeCase: (strapi: Core.Strapi, record: CaseRecord) => Promise<void>;
