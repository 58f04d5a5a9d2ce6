import { expect, it } from '@jest/globals';
import { relationFieldsIn } from './relation-fields';

const schemas: Record<string, { attributes: Record<string, unknown> }> = {
  page: {
    attributes: {
      title: { type: 'string' },
      unit: { type: 'relation', target: 'unit' },
      form: { type: 'component', component: 'form' },
      forms: { type: 'component', component: 'form', repeatable: true },
      zone: { type: 'dynamiczone' },
    },
  },
  form: { attributes: { service: { type: 'relation', target: 'service' } } },
};

it('finds relations at the root and in components of every kind', () => {
  const data = {
    title: 'A',
    unit: 'u1',
    form: { service: 's1' },
    forms: [{ service: 's2' }, { service: 's3' }],
    zone: [{ __component: 'form', service: 's4' }],
    unknown: 'x',
  };
  // the schema of the data, declared above
  expect(relationFieldsIn(data, schemas.page!, (uid) => schemas[uid])).toEqual([
    { target: 'unit', value: 'u1' },
    { target: 'service', value: 's1' },
    { target: 'service', value: 's2' },
    { target: 'service', value: 's3' },
    { target: 'service', value: 's4' },
  ]);
});

it('looks past what is empty or no component at all', () => {
  const data = { form: null, forms: ['x', null], zone: undefined };
  expect(relationFieldsIn(data, schemas.page!, (uid) => schemas[uid])).toEqual([]);
});
