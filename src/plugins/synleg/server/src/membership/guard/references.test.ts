import { describe, expect, it } from '@jest/globals';
import { referencesIn } from './references';

const refersTo = (value: unknown) => {
  const { ids, documentIds } = referencesIn(value);
  return [...ids, ...documentIds];
};

describe('what a relation field refers to', () => {
  it.each([
    ['a database id', 7, [7]],
    ['a document id', 'abc', ['abc']],
    ['text that Strapi takes for a database id', '7', ['7']],
    ['an object', { documentId: 'abc', locale: 'nn' }, ['abc']],
    ['an object with both', { id: 7, documentId: 'abc' }, [7, 'abc']],
    ['a list', [7, 'abc', { id: 8 }], [7, 8, 'abc']],
    ['set', { set: [{ documentId: 'abc' }] }, ['abc']],
    ['connect', { connect: ['abc', { id: 7 }], disconnect: ['old'] }, [7, 'abc']],
    ['connect that is no list', { connect: 'abc' }, ['abc']],
    ['nested', { connect: [{ set: ['abc'] }] }, ['abc']],
    ['nothing', { connect: [], disconnect: [] }, []],
  ])('%s', (_name, value, expected) => {
    expect(refersTo(value)).toEqual(expected);
  });
});

describe('whether it empties the field', () => {
  it.each([
    [null, true],
    [[], true],
    [{ set: [] }, true],
    [{ set: null }, true],
    [{ disconnect: ['old'] }, true],
    [undefined, false],
    [{}, false],
    [{ connect: [], disconnect: [] }, false],
    [{ connect: ['abc'] }, false],
  ])('%j: %s', (value, clears) => {
    expect(referencesIn(value).clears).toBe(clears);
  });
});

it.each([[true], [{ id: {} }], [{ documentId: { $ne: null } }], [{ connect: [{ id: [1] }] }]])(
  'finds no reference in %j',
  (value) => {
    expect(referencesIn(value).malformed).toBe(true);
  },
);
