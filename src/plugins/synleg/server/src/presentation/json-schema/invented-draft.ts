import fc from 'fast-check';
import type { PublishedFiles } from '../file';
import type { Attribute, Components, DeliveredField, Schema } from '../schema';
import { deliveredFields } from '../schema';
import { rulesOf } from './presence';

/** Drafts for tests, as a submission lets them through: complete, and otherwise anything. */

const source = { src: 'https://x.no/media/a.jpg', width: 400, type: 'image/jpeg' };
const image = { width: 4, height: 3, sources: [source], placeholder: 'data:image/webp;base64,AA' };

/** The public copies of the files that invented drafts hold; of one there is none. */
export const INVENTED_FILES: PublishedFiles = new Map([
  ['/a.jpg', { src: 'https://x.no/media/a.jpg', type: 'image/jpeg', size: 10, image }],
  ['/p.pdf', { src: 'https://x.no/media/p.pdf', type: 'application/pdf', size: 99 }],
]);
const file = fc.record({
  id: fc.nat(),
  url: fc.constantFrom('/a.jpg', '/p.pdf', '/none.png'),
  name: fc.constantFrom('a', null),
  alternativeText: fc.constantFrom('Hus', '', null),
});

const TEXTS = new Set(['string', 'text', 'richtext', 'email', 'uid', 'enumeration']);
/** As a database gives it back: columns that hold no text hold no empty one either. */
const nothingOf = ({ type }: Attribute) =>
  TEXTS.has(type) ? fc.constantFrom(null, undefined, '') : fc.constantFrom(null, undefined);

const words = (longest = 300) =>
  fc.string({ unit: 'grapheme', maxLength: longest }).map((text) => text.slice(0, longest));
const filled = (longest?: number) => words(longest).filter((text) => text.trim() !== '');

const text = fc.record({ type: fc.constant('text'), text: words(), bold: fc.boolean() });
const link = fc.record({
  type: fc.constant('link'),
  url: fc.constantFrom('https://x.no/å', 'javascript:alert(1)', 'mailto:a@b.no'),
  children: fc.array(text),
});
const inlines = fc.array(fc.oneof(text, link), { maxLength: 3 });
const { list } = fc.letrec((tie) => ({
  item: fc.record({ type: fc.constant('list-item'), children: inlines }),
  list: fc.record({
    type: fc.constant('list'),
    format: fc.constantFrom('ordered', 'unordered'),
    children: fc.array(fc.oneof({ maxDepth: 3 }, tie('item'), tie('list')), { maxLength: 3 }),
  }),
}));
const block = fc.oneof(
  fc.record({
    type: fc.constantFrom('paragraph', 'quote', 'code', 'heading', 'unknown'),
    level: fc.constantFrom(1, 3, 9),
    children: inlines,
  }),
  list,
);
const paragraph = filled().map((said) => ({
  type: 'paragraph',
  children: [{ type: 'text', text: said }],
}));

const whole = (limit: Attribute['min'], otherwise: number) => Number(limit ?? otherwise);

function scalarValue({ attribute, format }: DeliveredField): fc.Arbitrary<unknown> {
  const { type, maxLength, enum: choices = [], min, max } = attribute;
  const limits = { min: whole(min, -1e6), max: whole(max, 1e6) };
  if (format === 'web_address') return fc.constantFrom('https://x.no/å b', 'https://x.no', 'tel:1');
  if (format === 'postal_code' || format === 'occupation_code') return fc.constant('0152');
  switch (type) {
    case 'enumeration':
      return fc.constantFrom(...choices);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer(limits);
    case 'float':
      return fc.double({ ...limits, noNaN: true });
    case 'decimal':
      return fc.double({ ...limits, noNaN: true }).map((value) => value.toFixed(2));
    case 'date':
      return fc.constantFrom('2026-11-21', '2000-01-01T00:00:00.000Z');
    case 'datetime':
      return fc.constantFrom('2026-11-21T23:59:00+01:00', new Date(0));
    case 'time':
      return fc.constantFrom('08:30:00.000', '23:59');
    case 'json':
      return fc.array(filled(255), { maxLength: 3 });
    default:
      return filled(maxLength);
  }
}

function fieldValue(field: DeliveredField, components: Components): fc.Arbitrary<unknown> {
  const { attribute } = field;
  switch (attribute.type) {
    case 'relation':
      return fc.constantFrom({ documentId: 'live' }, { documentId: 'gone' });
    case 'media':
      return file;
    case 'blocks':
      return fc
        .tuple(fc.array(block, { maxLength: 4 }), paragraph)
        .map(([some, one]) => [...some, one]);
    case 'component': {
      const row = draftOf(components[attribute.component ?? ''], components);
      const { minimum: minLength = 1 } = rulesOf(attribute);
      return attribute.repeatable ? fc.array(row, { minLength, maxLength: minLength + 2 }) : row;
    }
    default:
      return scalarValue(field);
  }
}

/** A draft of a content type or component: what is asked for at submission is there, the rest perhaps. */
export function draftOf(
  schema: Schema | undefined,
  components: Components,
): fc.Arbitrary<Record<string, unknown>> {
  const fields = deliveredFields(schema ?? { uid: '', attributes: {} }).map((field) => {
    const value = fieldValue(field, components);
    const { required, minimum } = rulesOf(field.attribute);
    const asked = required === true || minimum !== undefined;
    return [field.name, asked ? value : fc.oneof(value, nothingOf(field.attribute))] as const;
  });
  return fc.record({ ...Object.fromEntries(fields), consent: words(), createdBy: words() });
}
