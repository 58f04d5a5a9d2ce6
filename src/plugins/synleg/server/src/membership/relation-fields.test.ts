import { expect, it } from '@jest/globals';
import { relationFieldsIn, type Fields } from './relation-fields';

const form: Fields = { attributes: { service: { type: 'relation', target: 'service' } } };
const page: Fields = {
  attributes: {
    title: { type: 'string' },
    unit: { type: 'relation', target: 'unit' },
    form: { type: 'component', component: 'form' },
    forms: { type: 'component', component: 'form', repeatable: true },
    zone: { type: 'dynamiczone' },
  },
};
const schemaOf = (uid: string) => (uid === 'form' ? form : undefined);

it('finds relations at the root and in components of every kind', () => {
  const data = {
    title: 'A',
    unit: 'u1',
    form: { service: 's1' },
    forms: [{ service: 's2' }, { service: 's3' }],
    zone: [{ __component: 'form', service: 's4' }],
    unknown: 'x',
  };
  expect(relationFieldsIn(data, page, schemaOf)).toEqual([
    { target: 'unit', value: 'u1' },
    { target: 'service', value: 's1' },
    { target: 'service', value: 's2' },
    { target: 'service', value: 's3' },
    { target: 'service', value: 's4' },
  ]);
});

it('looks past what is empty or no component at all', () => {
  expect(
    relationFieldsIn({ form: null, forms: ['x', null], zone: undefined }, page, schemaOf),
  ).toEqual([]);
});
