import type { Agent } from 'supertest';

export interface Listed {
  uid: string;
  documentId: string;
  locale: string;
  title: string;
  stage: string;
  unit: { id: string; name: string } | null;
  flags: string[];
  overdue: boolean;
  type: string;
  waitingSince: string;
  waitsFor: { roles: string[]; people: { id: number; name: string }[] };
}

export interface ListAnswer {
  data: Listed[];
  meta: { pagination: { page: number; pageSize: number; pageCount: number; total: number } };
}

/** The inbox as the route answers it. @throws Error when it is refused */
export async function list(reader: Agent, query = ''): Promise<ListAnswer> {
  const answer = await reader.get(`/approval/cases?pageSize=100&${query}`);
  if (answer.status !== 200) throw new Error(`No list: ${answer.text}`);
  return answer.body as ListAnswer;
}

export const titles = async (reader: Agent, query = ''): Promise<string[]> =>
  (await list(reader, query)).data.map(({ title }) => title);
