import { describe, expect, it } from '@jest/globals';
import { withSight } from './relation-filters';

const story = {
  attributes: {
    title: { type: 'string' },
    unit: { type: 'relation', target: 'unit' },
    author: { type: 'relation', target: 'user' },
    parts: { type: 'component', component: 'part' },
  },
};
const schemas: Record<string, { attributes: Record<string, unknown> }> = {
  story,
  unit: {
    attributes: { name: { type: 'string' }, parent: { type: 'relation', target: 'unit' } },
  },
  user: { attributes: { name: { type: 'string' } } },
  part: { attributes: { unit: { type: 'relation', target: 'unit' } } },
};
const sight = { documentId: { $in: ['own'] } };
const narrowed = (filter: unknown) =>
  withSight(
    filter,
    story,
    (uid) => schemas[uid],
    (uid) => (uid === 'unit' ? sight : null),
  );

describe('a filter through a relation', () => {
  it.each([
    ['by a field', { unit: { name: 'A' } }, { unit: { $and: [{ name: 'A' }, sight] } }],
    ['by its id', { unit: 7 }, { unit: { $and: [{ id: 7 }, sight] } }],
    [
      'by its id, compared',
      { unit: { $in: [7] } },
      { unit: { $and: [{ id: { $in: [7] } }, sight] } },
    ],
    [
      'twice',
      { unit: { parent: { name: 'A' } } },
      { unit: { $and: [{ parent: { $and: [{ name: 'A' }, sight] } }, sight] } },
    ],
    [
      'inside logic, as list or as numbered object',
      { $or: [{ $not: { unit: 7 } }], $and: { 0: { unit: 7 } } },
      {
        $or: [{ $not: { unit: { $and: [{ id: 7 }, sight] } } }],
        $and: { 0: { unit: { $and: [{ id: 7 }, sight] } } },
      },
    ],
    [
      'inside a component',
      { parts: { unit: 7 } },
      { parts: { unit: { $and: [{ id: 7 }, sight] } } },
    ],
  ])('reaches only what is seen: %s', (_how, filter, expected) => {
    expect(narrowed(filter)).toEqual(expected);
  });

  it.each([
    ['asks whether there is one', { unit: { $null: true } }],
    ['leads to what memberships have no say in', { author: { name: 'A' } }],
    ['is none', { title: { $contains: 'A' } }],
    ['is nonsense', 'A'],
  ])('stays as it is when it %s', (_how, filter) => {
    expect(narrowed(filter)).toEqual(filter);
  });
});
