import { expect, it } from '@jest/globals';
import type { Schema } from './schema';
import { slugOf, titleOf } from './title';

const theme = { key: 'practical-info', number: 3, names: { nn: 'Praktisk info' } };
const schema: Schema = {
  uid: 'x',
  attributes: {
    slug: {
      type: 'string',
      pluginOptions: { synleg: { slug: { from: ['givenName', 'familyName'] } } },
    },
  },
};

it('calls a document what its address is made from', () => {
  expect(titleOf({ givenName: 'Kari', familyName: ' Li ' }, schema, theme, 'nn')).toBe('Kari Li');
});

it('calls a document without a title what its theme is called', () => {
  expect(titleOf({}, { uid: 'x', attributes: {} }, theme, 'nn')).toBe('Praktisk info');
  expect(slugOf({}, theme)).toBe('practical-info');
});
