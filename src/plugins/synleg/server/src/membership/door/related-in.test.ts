import { expect, it } from '@jest/globals';
import { relatedIn } from './related-in';

const story = {
  attributes: {
    unit: { type: 'relation', target: 'unit' },
    services: { type: 'relation', target: 'service' },
    forms: { type: 'component', component: 'form', repeatable: true },
  },
};
const schemas: Record<string, { attributes: Record<string, unknown> }> = {
  unit: { attributes: { parent: { type: 'relation', target: 'unit' } } },
  form: { attributes: { service: { type: 'relation', target: 'service' } } },
};

const answer = () => ({
  unit: { id: 1, documentId: 'u1', name: 'A', parent: { id: 2, documentId: 'u2', name: 'B' } },
  services: { connect: [{ documentId: 's1', label: 'C' }], disconnect: [] },
  forms: [
    { id: 1, service: { documentId: 's2', title: 'D' } },
    { id: 2, service: { count: 1 } },
  ],
});

it('finds what is related, deep, and in what is about to be related', () => {
  const found = relatedIn(answer(), story, (uid) => schemas[uid]);
  expect(found.map(({ target, documentId }) => [target, documentId])).toEqual([
    ['unit', 'u2'],
    ['unit', 'u1'],
    ['service', 's1'],
    ['service', 's2'],
  ]);
});

it('leaves of what it hides no more than the ids', () => {
  const document = answer();
  for (const each of relatedIn(document, story, (uid) => schemas[uid])) each.hide();
  expect(document).toEqual({
    unit: { id: 1, documentId: 'u1' },
    services: { connect: [{ documentId: 's1' }], disconnect: [] },
    forms: [
      { id: 1, service: { documentId: 's2' } },
      { id: 2, service: { count: 1 } },
    ],
  });
});
