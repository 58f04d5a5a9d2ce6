import { expect, test } from '@jest/globals';
import type { Model } from '../schema/model';
import { copiedRelations, copiedValues, standsInEveryLanguage } from './copied';

const copied = { pluginOptions: { synleg: { copied: true } } };
const unit: Model = {
  uid: 'api::unit.unit',
  attributes: {
    name: { type: 'string', ...copied },
    municipality: { type: 'relation', target: 'api::municipality.municipality', ...copied },
    parent: { type: 'relation', target: 'api::unit.unit', ...copied },
    summary: { type: 'text' },
  },
};

test('a new language begins with what is declared as copied, relations by their document', () => {
  const values = {
    name: 'Bø bibliotek',
    municipality: { documentId: 'bo' },
    parent: null,
    summary: 'x',
  };
  expect(copiedRelations(unit)).toEqual(['municipality', 'parent']);
  expect(copiedValues(unit, values)).toEqual({
    name: 'Bø bibliotek',
    municipality: 'bo',
    parent: null,
  });
});

test('only what copies something stands in every language', () => {
  expect(standsInEveryLanguage(unit)).toBe(true);
  expect(
    standsInEveryLanguage({ uid: 'api::job.job', attributes: { title: { type: 'string' } } }),
  ).toBe(false);
});
