/** One row of a document: draft (`publishedAt` is null) or published. */
export interface CountedRow {
  documentId: string;
  publishedAt: string | null;
  updatedAt: string;
}

export interface Counts {
  draft: number;
  published: number;
  modified: number;
}

const newest = (rows: readonly CountedRow[]): string =>
  rows
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1) ?? '';

function stateOf(rows: readonly CountedRow[]): keyof Counts {
  const published = rows.filter(({ publishedAt }) => publishedAt !== null);
  if (published.length === 0) return 'draft';
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  return newest(drafts) === newest(published) ? 'published' : 'modified';
}

/** Counts documents as the panel's start page does: never published, published, changed since. */
export function countsOf(rows: readonly CountedRow[]): Counts {
  const documents = new Map<string, CountedRow[]>();
  for (const row of rows) {
    documents.set(row.documentId, [...(documents.get(row.documentId) ?? []), row]);
  }
  const counts: Counts = { draft: 0, published: 0, modified: 0 };
  for (const each of documents.values()) counts[stateOf(each)] += 1;
  return counts;
}
