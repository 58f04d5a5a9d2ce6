import { expect } from '@jest/globals';
import { dataOf, type EntryAnswer, get, paginationOf } from './public';

export interface ChangeAnswer {
  cursor: string;
  type: 'published' | 'unpublished';
  id: string;
  theme: string | null;
  municipality: { slug: string; name: string } | null;
  unit: { id: string; slug: string; name: string } | null;
  locale: string;
  revision: string;
  at: string;
  entry?: EntryAnswer;
}

interface Page {
  data: ChangeAnswer[];
  meta: { next: string; more: boolean };
}

/** A site that keeps its own copy of everything by following the changes. */
export interface Follower {
  /** Reads on to the end. @returns what came */
  follow(): Promise<ChangeAnswer[]>;
  /** its copy, by language and id */
  readonly copy: ReadonlyMap<string, EntryAnswer>;
}

const keyOf = ({ locale, id }: { locale: string; id: string }) => `${locale} ${id}`;

export async function changesSince(since: string | undefined, limit: number): Promise<Page> {
  const from = since === undefined ? '' : `since=${since}&`;
  const { status, text, body } = await get(`/changes?${from}limit=${limit}`);
  if (status !== 200) throw new Error(text);
  return body as Page;
}

/** @param limit how many changes it asks for at once */
export function followerFromNothing(limit = 50): Follower {
  const copy = new Map<string, EntryAnswer>();
  let next: string | undefined;

  function take(change: ChangeAnswer): void {
    if (change.entry) copy.set(keyOf(change), change.entry);
    else copy.delete(keyOf(change));
  }

  return {
    copy,
    async follow() {
      const came: ChangeAnswer[] = [];
      for (let more = true; more; ) {
        const page = await changesSince(next, limit);
        page.data.forEach(take);
        came.push(...page.data);
        ({ next, more } = page.meta);
      }
      return came;
    },
  };
}

/** Everything that lists show, each entry in each language that it is written in. */
async function everythingShown(): Promise<Map<string, EntryAnswer>> {
  const shown = new Map<string, EntryAnswer>();
  for (const locale of ['nn', 'nb', 'da', 'en']) {
    const pageOf = (page: number) =>
      get(`/entries?locale=${locale}&pagination[page]=${page}&pagination[pageSize]=100`);
    const { pageCount } = await paginationOf(pageOf(1));
    for (let page = 1; page <= pageCount; page += 1) {
      for (const entry of await dataOf<EntryAnswer[]>(pageOf(page)))
        if (entry.locale === locale) shown.set(keyOf(entry), entry);
    }
  }
  return shown;
}

const sorted = (entries: ReadonlyMap<string, EntryAnswer>) =>
  [...entries].sort(([one], [other]) => one.localeCompare(other));

/** The follower's copy is what the lists show, to the letter. */
export async function expectTrue({ copy }: Follower): Promise<void> {
  expect(sorted(copy)).toEqual(sorted(await everythingShown()));
}
