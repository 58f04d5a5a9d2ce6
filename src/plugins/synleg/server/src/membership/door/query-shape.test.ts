import { describe, expect, it } from '@jest/globals';
import { isAnswerable } from './query-shape';

const SCHEMAS: Record<string, { attributes: Record<string, object> }> = {
  story: {
    attributes: {
      title: { type: 'string' },
      position: { type: 'integer' },
      unit: { type: 'relation', target: 'unit' },
      image: { type: 'media' },
      size: { type: 'decimal' },
      body: { type: 'blocks' },
    },
  },
  unit: { attributes: { slug: { type: 'string' } } },
};
const schemaOf = (uid: string) => SCHEMAS[uid];
const ask = (query: Record<string, unknown>) => isAnswerable(query, SCHEMAS.story, schemaOf);

describe('isAnswerable', () => {
  it.each<Record<string, unknown>>([
    {},
    { filters: {} },
    { filters: { title: 'a' } },
    { filters: { title: { $in: ['a', '99999999999'], $not: { $eq: 'b' } } } },
    { filters: { $and: [{ title: { $contains: 'a' } }, { unit: { slug: 'b' } }] } },
    { filters: { $or: { 0: { unit: '7' }, 1: { unit: { $null: 'true' } } } } },
    { filters: { $not: { position: { $gt: '3' } } } },
    { filters: { size: { $between: ['0.5', '7'] }, body: { $notNull: 'true' } } },
    { _q: 'a', fields: ['id', 'title'], sort: 'title:asc,unit.slug:desc' },
    { fields: '*', sort: [{ unit: { slug: 'asc' } }, 'id'] },
  ])('takes %j', (query) => {
    expect(ask(query)).toBe(true);
  });

  it.each<Record<string, unknown>>([
    { filters: '1' },
    { filters: ['1'] },
    { filters: { $and: '1' } },
    { filters: { $and: ['1'] } },
    { filters: { $not: '1' } },
    { filters: { unit: 'abc' } },
    { filters: { unit: { $in: ['99999999999'] } } },
    { filters: { position: '99999999999' } },
    { filters: { id: { $contains: '1' } } },
    { filters: { id: { $between: ['1'] } } },
    { filters: { title: { $between: '1' } } },
    { filters: { image: '99999999999' } },
    { filters: { size: { $gt: 'abc' } } },
    { filters: { body: { $contains: 'a' } } },
    { _q: { a: '1' } },
    { fields: '__proto__' },
    { fields: ['constructor'] },
    { sort: 'nope' },
    { sort: 'unit' },
    { sort: 'title.slug' },
    { sort: '__proto__' },
  ])('refuses %j', (query) => {
    expect(ask(query)).toBe(false);
  });
});
