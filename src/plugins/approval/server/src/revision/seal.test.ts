import { expect, test } from '@jest/globals';
import type { Model } from './model';
import { sealOf } from './seal';

const models: Record<string, Model> = {
  page: {
    uid: 'page',
    attributes: {
      title: { type: 'string' },
      picture: { type: 'component', component: 'image' },
      unit: { type: 'relation' },
    },
  },
  image: { uid: 'image', attributes: { file: { type: 'media' }, alt: { type: 'string' } } },
};
const seal = (document: object) =>
  sealOf('page', 'nn', document as Record<string, unknown>, (uid) => models[uid] as Model);
const page = { title: 'A', picture: { file: { id: 1 }, alt: 'Raudt' }, unit: { documentId: 'u' } };

test('a seal is of what an entry and its components say, whatever row they stand in', () => {
  expect(seal({ ...page, id: 7, publishedAt: new Date() })).toBe(seal(page));
  expect(seal({ ...page, title: 'B' })).not.toBe(seal(page));
  expect(seal({ ...page, picture: { ...page.picture, alt: 'Blått' } })).not.toBe(seal(page));
});

test('where it points changes no seal: Strapi itself changes that in published rows', () => {
  expect(seal({ ...page, unit: null })).toBe(seal(page));
  expect(seal({ ...page, picture: { alt: 'Raudt', file: null } })).toBe(seal(page));
});
