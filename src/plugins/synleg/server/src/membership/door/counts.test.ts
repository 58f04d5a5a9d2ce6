import { expect, it } from '@jest/globals';
import { countsOf, type CountedRow } from './counts';

const row = (documentId: string, published: boolean, updatedAt: string): CountedRow => ({
  documentId,
  publishedAt: published ? '2026-01-01' : null,
  updatedAt,
});

it('counts each document once, by what became of it', () => {
  const rows = [
    row('new', false, '1'),
    row('new', false, '2'),
    row('public', false, '1'),
    row('public', true, '1'),
    row('changed', true, '1'),
    row('changed', false, '2'),
  ];
  expect(countsOf(rows)).toEqual({ draft: 1, published: 1, modified: 1 });
  expect(countsOf([])).toEqual({ draft: 0, published: 0, modified: 0 });
});
