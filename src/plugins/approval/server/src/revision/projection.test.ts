import { expect, test } from '@jest/globals';
import { canonicalContent } from './canonical';
import type { Model } from './model';
import { projected } from './projection';

const models: Record<string, Model> = {
  page: {
    uid: 'page',
    attributes: {
      title: { type: 'string' },
      lead: { type: 'text' },
      picture: { type: 'component', component: 'image' },
      parts: { type: 'dynamiczone', components: ['image', 'quote'] },
      unit: { type: 'relation', relation: 'manyToOne', target: 'unit' },
    },
  },
  image: {
    uid: 'image',
    attributes: { file: { type: 'media' }, alt: { type: 'string' }, credit: { type: 'string' } },
  },
  quote: { uid: 'quote', attributes: { words: { type: 'string' } } },
};
const modelOf = (uid: string) => models[uid] as Model;
const without = (uid: string, ...gone: string[]): ((uid: string) => Model) => {
  const model = modelOf(uid);
  const kept = Object.entries(model.attributes).filter(([name]) => !gone.includes(name));
  return (asked) =>
    asked === uid ? { ...model, attributes: Object.fromEntries(kept) } : modelOf(asked);
};

const image = { id: 3, file: { id: 7 }, alt: 'Raudt', credit: 'Kari' };
const row = {
  id: 1,
  title: 'Biblioteket',
  lead: 'Ope no',
  picture: image,
  parts: [
    { __component: 'image', ...image },
    { __component: 'quote', words: 'Hei' },
  ],
  unit: { id: 9, documentId: 'unit-1' },
};
/** What the row is hashed as when the schema is this one. */
const hashed = (schemas: (uid: string) => Model, document: object = row) =>
  canonicalContent(schemas('page'), document as Record<string, unknown>, 'nn', {
    modelOf: schemas,
    digests: new Map([[7, 'aaaa']]),
  });
const kept = hashed(modelOf);

test.each<[string, (uid: string) => Model]>([
  ['is the same under the same schema', modelOf],
  ['loses a field that is gone', without('page', 'lead')],
  ['loses a component that is gone', without('page', 'picture')],
  ['loses a relation that is gone', without('page', 'unit')],
  ['loses a field of its components', without('image', 'credit')],
  ['loses files of its components', without('image', 'file')],
])('what was kept %s, and is then what the row says today', (_name, schemas) => {
  expect(projected(kept, schemas)).toEqual(hashed(schemas));
});

test('what was kept loses parts of a kind that is gone', () => {
  const page = modelOf('page');
  const attributes = { ...page.attributes, parts: { type: 'dynamiczone', components: ['quote'] } };
  const schemas = (uid: string) => {
    if (uid === 'image') throw new Error('There are no images any more.');
    return uid === 'page' ? { ...page, attributes } : modelOf(uid);
  };
  const content = { title: 'Biblioteket', parts: kept['content'] };
  const parts = (kept['content'] as typeof row).parts;
  expect(projected({ ...kept, content: { ...content, parts } }, schemas)['content']).toEqual({
    title: 'Biblioteket',
    parts: [{ __component: 'quote', words: 'Hei' }],
  });
});

test('what a new field says was not in what was kept', () => {
  const before = hashed(without('page', 'lead'));
  expect(projected(before, modelOf)).not.toEqual(hashed(modelOf));
  expect(projected(before, modelOf)).toEqual(hashed(modelOf, { ...row, lead: null }));
});
