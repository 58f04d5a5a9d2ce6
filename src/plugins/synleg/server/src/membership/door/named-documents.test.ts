import { expect, it } from '@jest/globals';
import { namedIn } from './named-documents';

it.each([
  ['the path', { params: { model: 'story', id: 'a' } }, ['a']],
  ['the path of a copy', { params: { model: 'story', sourceId: 'a' } }, ['a']],
  [
    'a list in the body',
    { params: { model: 'story' }, body: { documentIds: ['a', 'b'] } },
    ['a', 'b'],
  ],
  [
    'a list in the query, in any of its forms',
    { params: { model: 'story' }, query: { documentIds: { 0: 'a', $in: ['b'] }, id: 'c' } },
    ['c', 'a', 'b'],
  ],
  ['a row in the body', { body: { model: 'story', id: 7, locale: 'nn' } }, ['7']],
  ['a field that happens to be called id', { params: { model: 'story' }, body: { id: 7 } }, []],
  [
    'the content type of a preview',
    { params: { contentType: 'story' }, query: { documentId: 'a' } },
    ['a'],
  ],
])('finds documents in %s', (_where, asked, expected) => {
  const { uid, ids } = namedIn({ params: {}, query: {}, body: undefined, ...asked });
  expect(uid).toBe('story');
  expect([...ids].sort()).toEqual([...expected].sort());
});

it('finds none where nothing is named', () => {
  expect(namedIn({ params: {}, query: {}, body: 'text' })).toEqual({ uid: undefined, ids: [] });
});
