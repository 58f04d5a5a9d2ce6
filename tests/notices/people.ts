import type { Agent } from 'supertest';
import { strapiInstance } from '../server';
import { type Cast, type Part, PARTS } from '../workflow/cast';
import type { Entry } from '../workflow/entry';

/** A notice as its receiver is shown it. */
export interface Shown {
  id: number;
  kind: string;
  message: string;
  documentId: string;
  title: string;
  stage: string | null;
  actor: { id: number | null; name: string } | null;
  readAt: string | null;
}
export interface NoticesAnswer {
  data: Shown[];
  meta: { unread: number; pagination: { total: number } };
}

/** @returns the ids of the accounts of the cast */
export async function idsOf(people: Cast): Promise<Record<Part, number>> {
  const pairs = await Promise.all(
    PARTS.map(async (part) => {
      const { body } = await people[part].get('/admin/users/me');
      return [part, (body as { data: { id: number } }).data.id] as const;
    }),
  );
  return Object.fromEntries(pairs) as Record<Part, number>;
}

/** All notices of an entry as the database has them, in the order in which they were written. */
export const noticesOf = async ({ documentId, locale }: Entry) =>
  (await strapiInstance()
    .db.query('plugin::approval.notice')
    .findMany({ where: { entryId: documentId, entryLocale: locale }, orderBy: { id: 'asc' } })) as {
    id: number;
    receiver: number;
    kind: string;
  }[];

export const askForNotices = async (reader: Agent, query = ''): Promise<NoticesAnswer> => {
  const answer = await reader.get(`/approval/notices?pageSize=100&${query}`);
  if (answer.status !== 200) throw new Error(`No notices: ${answer.text}`);
  return answer.body as NoticesAnswer;
};

/** What a person has been told of an entry, the newest first. */
export const noticesAbout = async (reader: Agent, { documentId }: Entry): Promise<Shown[]> =>
  (await askForNotices(reader)).data.filter((notice) => notice.documentId === documentId);
