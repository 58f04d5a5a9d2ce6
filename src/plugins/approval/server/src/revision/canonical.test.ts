import { describe, expect, test } from '@jest/globals';
import { canonicalContent } from './canonical';
import { revisionOf } from './hash';
import type { Model } from './model';

const card: Model = {
  uid: 'shared.card',
  attributes: {
    heading: { type: 'string' },
    picture: { type: 'media' },
  },
};
const page: Model = {
  uid: 'api::page.page',
  attributes: {
    title: { type: 'string' },
    body: { type: 'blocks' },
    cards: { type: 'component', component: card.uid, repeatable: true },
    unit: { type: 'relation', relation: 'manyToOne', target: 'api::unit.unit' },
    createdBy: { type: 'relation', relation: 'oneToOne', target: 'admin::user' },
    locale: { type: 'string' },
  },
};
const modelOf = (uid: string) => (uid === card.uid ? card : page);
const digests = new Map([
  [7, 'aaaa'],
  [8, 'bbbb'],
]);

const document = {
  id: 1,
  documentId: 'abc',
  createdAt: '2026-01-01',
  updatedAt: '2026-01-02',
  createdBy: { id: 1 },
  title: 'The library',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Books' }] }],
  cards: [{ id: 3, heading: 'A', picture: { id: 7, alternativeText: 'Shelves', url: '/a.png' } }],
  unit: { id: 9, documentId: 'unit-1' },
};
const revision = (changes: object = {}, files = digests, locale = 'nn') =>
  revisionOf(
    canonicalContent(page, { ...document, ...changes }, locale, { modelOf, digests: files }),
  );
const card1 = document.cards[0];

test('the canonical content holds what people wrote, and nothing that Strapi writes', () => {
  const reading = { modelOf, digests };
  expect(canonicalContent(page, document, 'nn', reading)).toEqual({
    uid: 'api::page.page',
    locale: 'nn',
    content: {
      title: 'The library',
      body: document.body,
      cards: [{ heading: 'A', picture: { sha256: 'aaaa', alt: 'Shelves' } }],
      unit: ['unit-1'],
    },
  });
});

describe('the revision stays the same', () => {
  test.each([
    ['when a row is stored again', { id: 2, updatedAt: '2026-05-05', createdBy: { id: 4 } }],
    ['when a component gets another id', { cards: [{ ...card1, id: 99 }] }],
    ['when a field that is not filled is stored as empty', { lead: null, title: 'The library' }],
    [
      'when the relation points at another row of the same unit',
      { unit: { id: 10, documentId: 'unit-1' } },
    ],
  ])('%s', (_when, changes) => {
    expect(revision(changes)).toBe(revision());
  });
});

describe('the revision is another one', () => {
  test.each([
    ['when a word changes', { title: 'The Library' }],
    ['when an entry moves to another unit', { unit: { id: 9, documentId: 'unit-2' } }],
    ['when a card goes', { cards: [] }],
    [
      'when the alternative text changes',
      { cards: [{ ...card1, picture: { id: 7, alternativeText: 'Books' } }] },
    ],
    [
      'when another picture is chosen',
      { cards: [{ ...card1, picture: { id: 8, alternativeText: 'Shelves' } }] },
    ],
  ])('%s', (_when, changes) => {
    expect(revision(changes)).not.toBe(revision());
  });

  test('when the bytes of a picture are replaced in place', () => {
    expect(revision({}, new Map([[7, 'cccc']]))).not.toBe(revision());
  });

  test('in another language', () => {
    expect(revision({}, digests, 'da')).not.toBe(revision());
  });
});

test('a file without a digest is an error, never a silent gap', () => {
  expect(() => revision({}, new Map())).toThrow('No digest');
});
