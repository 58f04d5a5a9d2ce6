import { describe, expect, it } from '@jest/globals';
import type { PublishedFile } from '../file';
import type { Attribute, Components, Schema } from '../schema';
import { toContent } from './content';
import { filesIn } from './files-in';
import { resolveReferences } from './resolve';

const schema = (attributes: Record<string, Attribute>): Schema => ({ uid: 'x', attributes });
const synleg = (options: object) => ({ pluginOptions: { synleg: options } });

const components: Components = {
  'shared.image': schema({ file: { type: 'media' }, alt: { type: 'text' } }),
  'shared.document': schema({ file: { type: 'media' }, title: { type: 'string' } }),
  'x.form': schema({
    title: { type: 'string' },
    service: { type: 'relation', relation: 'oneToOne', target: 'api::service.service' },
    secret: { type: 'string', ...synleg({ internal: true }) },
  }),
};

const picture: PublishedFile = {
  src: 'synleg-media:ab.jpg',
  type: 'image/jpeg',
  size: 10,
  image: { width: 4, height: 3, sources: [], placeholder: 'data:,' },
};
const files = new Map<string, PublishedFile>([
  ['/uploads/a.jpg', picture],
  ['/uploads/p.pdf', { src: 'synleg-media:cd.pdf', type: 'application/pdf', size: 99 }],
]);

const map = (attributes: Record<string, Attribute>, document: object) =>
  toContent(document as Record<string, unknown>, schema(attributes), components, files);
const contentOf = (attribute: Attribute, value: unknown) =>
  map({ field: attribute }, { field: value }).content;

describe('fields of the public content', () => {
  it.each<[string, unknown, unknown]>([
    ['string', 'Hei', 'Hei'],
    ['string', '', undefined],
    ['text', null, undefined],
    ['email', 'a@b.no', 'a@b.no'],
    ['enumeration', 'news', 'news'],
    ['boolean', false, false],
    ['integer', 0, 0],
    ['decimal', '12.50', 12.5],
    ['decimal', 'many', undefined],
    ['date', '2026-11-21', '2026-11-21'],
    ['datetime', '2026-11-21T23:59:00+01:00', '2026-11-21T22:59:00.000Z'],
    ['datetime', 'soon', undefined],
    ['time', '08:30:00.000', '08:30'],
    ['json', ['a'], ['a']],
    ['json', [], undefined],
    ['password', 'secret', undefined],
    ['dynamiczone', [{ __component: 'x.y' }], undefined],
    ['something new', 'x', undefined],
  ])('delivers %s %p as %p', (type, value, delivered) =>
    expect(contentOf({ type }, value)).toEqual(delivered === undefined ? {} : { field: delivered }),
  );

  it('leaves out what is internal, private or of the system, and what the schema does not know', () => {
    const attributes = {
      title: { type: 'string' },
      consent: { type: 'string', ...synleg({ internal: true }) },
      note: { type: 'string', private: true },
      createdBy: { type: 'string' },
      strapi_stage: { type: 'string' },
    };
    const document = {
      title: 'A',
      consent: 'B',
      note: 'C',
      createdBy: 'D',
      strapi_stage: 'E',
      x: 'F',
    };
    expect(map(attributes, document).content).toEqual({ title: 'A' });
  });

  it('gives a field the name it has outside', () => {
    const attribute = { type: 'string', ...synleg({ deliveredAs: 'status' }) };
    expect(contentOf(attribute, 'done')).toEqual({ status: 'done' });
  });

  it('delivers no address that could run code', () => {
    const attribute = { type: 'string', ...synleg({ format: 'web_address' }) };
    expect(contentOf(attribute, 'javascript:alert(1)')).toEqual({});
    expect(contentOf(attribute, 'https://x.no')).toEqual({ field: 'https://x.no' });
  });
});

describe('pictures and documents', () => {
  const image = { type: 'component', component: 'shared.image', repeatable: true };

  it('describes a picture, with no alternative text where it only decorates', () => {
    const file = { url: '/uploads/a.jpg', id: 4 };
    const rows = [
      { file, alt: 'Hus', caption: 'Huset' },
      { file, alt: 'x', decorative: true },
      { alt: 'tom' },
    ];
    const common = {
      src: 'synleg-media:ab.jpg',
      width: 4,
      height: 3,
      sources: [],
      placeholder: 'data:,',
    };
    expect(contentOf(image, rows)).toEqual({
      field: [
        { ...common, alt: 'Hus', decorative: false, caption: 'Huset' },
        { ...common, alt: '', decorative: true },
      ],
    });
  });

  it('describes a document', () => {
    const document = { type: 'component', component: 'shared.document' };
    expect(contentOf(document, { title: 'Plan', file: { url: '/uploads/p.pdf' } })).toEqual({
      field: { title: 'Plan', src: 'synleg-media:cd.pdf', type: 'application/pdf', size: 99 },
    });
  });

  it('names every file that is needed, and none that a rich text claims to show', () => {
    const attributes = {
      images: image,
      body: { type: 'blocks' },
      hidden: { type: 'media', private: true },
    };
    const document = {
      images: [{ file: { url: '/uploads/1' } }, { file: null }],
      body: [{ type: 'image', image: { url: '/uploads/2' } }],
      hidden: { url: '/uploads/3' },
    };
    const found = filesIn(document, schema(attributes), components).map(({ url }) => url);
    expect(found).toEqual(['/uploads/1']);
  });
});

describe('relations', () => {
  const forms = { type: 'component', component: 'x.form', repeatable: true };
  const document = {
    field: [
      { title: '' },
      { title: 'A', service: { documentId: 's1' } },
      { service: { documentId: 's2' } },
    ],
  };

  it('are kept beside the content, by the place they have in it', () => {
    const { content, references } = map({ field: forms }, document);
    expect(content).toEqual({ field: [{ title: 'A' }, {}] });
    const common = { uid: 'api::service.service', many: false };
    expect(references).toEqual([
      { path: ['field', 0, 'service'], ids: ['s1'], ...common },
      { path: ['field', 1, 'service'], ids: ['s2'], ...common },
    ]);
  });

  it('are filled in with what is live, and left out otherwise', () => {
    const { content, references } = map({ field: forms }, document);
    const target = { id: 's1', theme: 'services', title: 'Lån', slug: 'lan' };
    resolveReferences(content, references, new Map([['s1', target]]));
    expect(content).toEqual({ field: [{ title: 'A', service: target }, {}] });
  });
});

it('collects the words that are searched', () => {
  const attributes = {
    title: { type: 'string' },
    url: { type: 'string', ...synleg({ format: 'web_address' }) },
    kind: { type: 'enumeration' },
    body: { type: 'blocks' },
    forms: { type: 'component', component: 'x.form' },
  };
  const document = {
    title: 'Tittel',
    url: 'https://x.no',
    kind: 'news',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Tekst' }] }],
    forms: { title: 'Skjema', secret: 'løynd' },
  };
  expect(map(attributes, document).words).toEqual(['Tittel', 'Tekst', 'Skjema']);
});
