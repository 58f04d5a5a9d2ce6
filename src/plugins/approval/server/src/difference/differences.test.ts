import { describe, expect, it } from '@jest/globals';
import type { Model } from '../revision/model';
import { differences } from './differences';

const models: Record<string, Model> = {
  'api::page.page': {
    uid: 'api::page.page',
    attributes: {
      title: { type: 'string' },
      body: { type: 'blocks' },
      positions: { type: 'integer' },
      deadline: { type: 'datetime' },
      remote: { type: 'boolean' },
      status: { type: 'enumeration' },
      unit: { type: 'relation', relation: 'manyToOne', target: 'api::unit.unit' },
      related: { type: 'relation', relation: 'manyToMany', target: 'api::page.page' },
      photo: { type: 'media' },
      address: { type: 'component', component: 'shared.address' },
      prides: { type: 'component', component: 'shared.pride', repeatable: true },
      zone: { type: 'dynamiczone', components: ['shared.pride', 'shared.address'] },
      extra: { type: 'json' },
    },
  },
  'shared.address': { uid: 'shared.address', attributes: { street: { type: 'string' } } },
  'shared.pride': {
    uid: 'shared.pride',
    attributes: {
      statement: { type: 'string' },
      evidence: { type: 'text' },
      links: { type: 'component', component: 'shared.address', repeatable: true },
    },
  },
};
const modelOf = (uid: string): Model => {
  const model = models[uid];
  if (!model) throw new Error(`There is no ${uid}.`);
  return model;
};
const compare = (from: object | null, to: object | null) =>
  differences(
    modelOf('api::page.page'),
    from && { uid: 'api::page.page', locale: 'nn', content: from },
    to && { uid: 'api::page.page', locale: 'nn', content: to },
    modelOf,
  );

const reading = { statement: 'Vi les for alle born kvar dag', evidence: 'Nitti prosent er med' };
const singing = { statement: 'Koret syng på torget i juni', evidence: 'Fire konsertar i fjor' };
const cooking = { statement: 'Maten lagar vi sjølve', evidence: 'Eige kjøkken sidan 2019' };

describe('a field', () => {
  it.each([
    ['title', 'text', 'Før', 'Etter'],
    ['body', 'richtext', [{ type: 'paragraph' }], [{ type: 'heading', level: 2 }]],
    ['positions', 'number', 1, 2],
    ['deadline', 'date', '2026-01-01T10:00:00.000Z', '2026-02-01T10:00:00.000Z'],
    ['remote', 'boolean', true, false],
    ['status', 'enumeration', 'planned', 'done'],
    ['photo', 'media', { sha256: 'a', alt: 'Huset' }, { sha256: 'b', alt: 'Huset' }],
    ['extra', 'other', { a: 1 }, { a: 2 }],
  ])('%s is told as %s', (field, kind, from, to) => {
    expect(compare({ [field]: from }, { [field]: to })).toEqual([{ field, kind, from, to }]);
  });

  it('that was filled or emptied has nothing on the other side', () => {
    expect(compare({ title: 'Før' }, { positions: 0 })).toEqual([
      { field: 'title', kind: 'text', from: 'Før', to: null },
      { field: 'positions', kind: 'number', from: null, to: 0 },
    ]);
  });

  it('that points to something names where it points', () => {
    expect(compare({ unit: ['a'] }, { unit: ['b'], related: ['c'] })).toEqual([
      { field: 'unit', kind: 'relation', from: 'a', to: 'b', target: 'api::unit.unit' },
      { field: 'related', kind: 'relation', from: null, to: ['c'], target: 'api::page.page' },
    ]);
  });

  it('of a single component is told by its own path', () => {
    expect(compare({ address: { street: 'Storgata 1' } }, { title: 'Ny' })).toEqual([
      { field: 'title', kind: 'text', from: null, to: 'Ny' },
      { field: 'address.street', kind: 'text', from: 'Storgata 1', to: null },
    ]);
  });

  it('that is the same is not told, whatever the order of its keys', () => {
    expect(compare({ extra: { a: 1, b: 2 } }, { extra: { b: 2, a: 1 } })).toEqual([]);
    expect(compare(null, null)).toEqual([]);
  });
});

describe('an item of a list', () => {
  it('that is new is told whole, and what stood behind it has not changed', () => {
    expect(compare({ prides: [reading] }, { prides: [singing, reading] })).toEqual([
      {
        field: 'prides.0',
        kind: 'component',
        from: null,
        to: [
          { field: 'prides.0.statement', kind: 'text', value: singing.statement },
          { field: 'prides.0.evidence', kind: 'text', value: singing.evidence },
        ],
      },
    ]);
  });

  it('that is gone is told whole, at the place where it stood', () => {
    const [gone, ...more] = compare({ prides: [reading, singing] }, { prides: [singing] });
    expect(more).toEqual([]);
    expect(gone).toMatchObject({ field: 'prides.0', kind: 'component', to: null });
    expect(gone?.from).toContainEqual({
      field: 'prides.0.statement',
      kind: 'text',
      value: reading.statement,
    });
  });

  it('that was moved is told once, and those it passed are not', () => {
    const before = { prides: [reading, singing, cooking] };
    const after = { prides: [cooking, reading, singing] };
    expect(compare(before, after)).toEqual([{ field: 'prides.0', kind: 'moved', from: 3, to: 1 }]);
  });

  it('that was rewritten and moved is still the same one', () => {
    const rewritten = { ...cooking, statement: 'Maten lagar vi sjølve, heile veka' };
    const after = { prides: [rewritten, reading, singing] };
    expect(compare({ prides: [reading, singing, cooking] }, after)).toEqual([
      { field: 'prides.0', kind: 'moved', from: 3, to: 1 },
      {
        field: 'prides.0.statement',
        kind: 'text',
        from: cooking.statement,
        to: rewritten.statement,
      },
    ]);
  });

  it('with other words altogether is another one', () => {
    const kinds = compare({ prides: [reading] }, { prides: [singing] }).map(({ from, to }) => [
      from === null,
      to === null,
    ]);
    expect(kinds).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it('inside an item is told by its whole path', () => {
    const before = { prides: [{ ...reading, links: [{ street: 'Storgata 1 aust' }] }] };
    const after = { prides: [{ ...reading, links: [{ street: 'Storgata 1 vest' }] }] };
    expect(compare(before, after)).toEqual([
      {
        field: 'prides.0.links.0.street',
        kind: 'text',
        from: 'Storgata 1 aust',
        to: 'Storgata 1 vest',
      },
    ]);
  });

  it('of a dynamic zone is never matched with one of another kind', () => {
    const item = { statement: 'Same ord' };
    const before = { zone: [{ __component: 'shared.pride', ...item }] };
    const after = { zone: [{ __component: 'shared.address', street: 'Same ord' }] };
    expect(compare(before, after).map(({ field, kind }) => [field, kind])).toEqual([
      ['zone.0', 'component'],
      ['zone.0', 'component'],
    ]);
  });

  it('among very many is found by its place, without comparing each with each', () => {
    const many = (word: string) =>
      Array.from({ length: 200 }, (_, place) => ({ statement: `${word} ${place}` }));
    const found = compare({ prides: many('før') }, { prides: many('etter') });
    expect(found).toHaveLength(200);
    expect(found[7]).toMatchObject({ field: 'prides.7.statement', from: 'før 7', to: 'etter 7' });
  });
});

it('tells everything as new when nothing is live', () => {
  expect(
    compare(null, { title: 'Ny', prides: [reading] }).map(({ field, from }) => [field, from]),
  ).toEqual([
    ['title', null],
    ['prides.0', null],
  ]);
});
