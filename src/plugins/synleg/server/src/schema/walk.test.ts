import { expect, test } from '@jest/globals';
import type { Model } from './model';
import { groupsOf } from './walk';

const link: Model = { uid: 'shared.link', attributes: { label: { type: 'string' } } };
const box: Model = {
  uid: 'shared.box',
  attributes: { links: { type: 'component', component: 'shared.link', repeatable: true } },
};
const page: Model = {
  uid: 'api::page.page',
  attributes: {
    title: { type: 'string' },
    summary: { type: 'text' },
    box: { type: 'component', component: 'shared.box' },
  },
};
const componentOf = (uid: string): Model => (uid === 'shared.link' ? link : box);

test('values are found deep in components, by their path', () => {
  const values = { title: 'A', box: { links: [{ label: 'x' }, null, { label: 'y' }] }, stray: 1 };
  const groups = groupsOf(page, values, componentOf);
  expect(groups.map(({ path, uid }) => [path, uid])).toEqual([
    ['', 'api::page.page'],
    ['box', 'shared.box'],
    ['box.links.0', 'shared.link'],
    ['box.links.2', 'shared.link'],
  ]);
  expect(groups.flatMap(({ fields }) => fields.map(({ path }) => path))).toEqual([
    'title',
    'box',
    'box.links',
    'box.links.0.label',
    'box.links.2.label',
  ]);
});

test('what is not a component in place of one is passed over: refusing it is not the matter here', () => {
  expect(groupsOf(page, { box: 'text' }, componentOf)).toHaveLength(1);
  expect(groupsOf(page, { box: null }, componentOf)).toHaveLength(1);
});
