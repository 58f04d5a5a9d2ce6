import type { Response } from 'supertest';
import { anonymous } from '../server';
import { assertDescribed, BASE } from './described';

export { BASE } from './described';

/**
 * Asks the public API as a municipal site does.
 * @throws Error when the answer is not one that the API's own description tells of
 */
export async function get(path: string, headers: Record<string, string> = {}): Promise<Response> {
  const answer = await anonymous()
    .get(BASE + path)
    .set(headers)
    .redirects(0);
  await assertDescribed(path, answer);
  return answer;
}

export interface EntryAnswer {
  id: string;
  theme: string;
  slug: string;
  title: string;
  locale: string;
  municipality: { slug: string; name: string };
  unit: { id: string; slug: string; name: string };
  revision: string;
  publishedAt: string;
  updatedAt: string;
  content: Record<string, unknown>;
}

export interface ThemeAnswer {
  key: string;
  number: number;
  heading: string;
  items: EntryAnswer[];
}

export interface PresentationAnswer {
  municipality: { slug: string; name: string };
  unit: { id: string; slug: string; name: string };
  locale: string;
  availableLocales: string[];
  publishedAt: string;
  updatedAt: string;
  themes: ThemeAnswer[];
}

/** `data` of an answer. @throws Error when it is not a success */
export async function dataOf<T>(answer: PromiseLike<Response>): Promise<T> {
  const { status, text, body } = await answer;
  if (status !== 200) throw new Error(`${status}: ${text}`);
  return (body as { data: T }).data;
}

export const presentation = (path: string) =>
  dataOf<PresentationAnswer>(get(`/presentations/${path}`));
export const entries = (query = '') => dataOf<EntryAnswer[]>(get(`/entries${query}`));

interface Pagination {
  page: number;
  pageSize: number;
  pageCount: number;
  total: number;
}

export const paginationOf = async (answer: PromiseLike<Response>): Promise<Pagination> =>
  ((await answer).body as { meta: { pagination: Pagination } }).meta.pagination;

export interface Refusal {
  data: null;
  error: { status: number; name: string; message: string; details: { code?: string } };
}

export const refusalOf = (response: Response) => (response.body as Refusal).error;
