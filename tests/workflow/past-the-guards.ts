import { beforeAll } from '@jest/globals';
import type { ApprovalService } from 'strapi-plugin-approval/strapi-server';
import { anonymous, strapiInstance } from '../server';
import type { Entry } from './entry';

/** What writes where nothing of Strapi's is asked. */
export const knex = () => strapiInstance().db.connection;

const approval = () => strapiInstance().plugin('approval').service<ApprovalService>('approval');

/** One round of the third net, as every minute has one. */
export const reconcile = () => approval().reconcile();

export interface RecordRow {
  action: string;
  fromStage: string | null;
  toStage: string | null;
  actor: string;
  version: number;
}

/** What the log has of an entry, the oldest first. */
export const recordsOf = ({ uid, documentId, locale }: Entry) =>
  strapiInstance()
    .db.query('plugin::approval.audit-record')
    .findMany({
      where: { entryUid: uid, entryId: documentId, entryLocale: locale },
      orderBy: { sequence: 'asc' },
    }) as Promise<RecordRow[]>;

export const findingsOf = async (entry: Entry) =>
  (await recordsOf(entry)).filter(({ action }) => action === 'tampering_found');

/** Everything that the public is answered about stories. */
export const publicStories = async () => {
  const presentation = await anonymous().get('/api/synleg/v1/presentations/bo/bibliotek?locale=nn');
  const entries = await anonymous().get(
    '/api/synleg/v1/entries?theme=stories&pagination[pageSize]=100',
  );
  return [presentation.status, presentation.text, entries.status, entries.text];
};

export const isPublic = async (text: string) =>
  (await publicStories()).some((part) => String(part).includes(text));

interface Jobs {
  stop(): Promise<void>;
}

/**
 * For tests that look at the time between a deed and its discovery: no round comes but those they ask for. The next file
 * has rounds again, on a database in which there is nothing to discover.
 */
export function withoutRounds(): void {
  const jobs = () => strapiInstance().plugin('approval').service<Jobs>('jobs');
  beforeAll(() => jobs().stop());
}
