import { describe, expect, test } from '@jest/globals';
import type { Model } from '../schema/model';
import { groupsOf } from '../schema/walk';
import { findingsIn } from './findings';

const NOW = new Date('2026-11-21T12:00:00Z');

const text = { type: 'string' };
const model = (uid: string, ...names: string[]): Model => ({
  uid,
  attributes: Object.fromEntries(names.map((name) => [name, text])),
});

const found = (of: Model, values: Record<string, unknown>) =>
  findingsIn(
    groupsOf(of, values, () => image),
    NOW,
  ).map(({ field, key }) => `${field} ${key}`);

const image = model('shared.image', 'alt', 'decorative', 'file');
const story: Model = {
  uid: 'api::story.story',
  attributes: {
    heroImage: { type: 'component', component: 'shared.image' },
    images: { type: 'component', component: 'shared.image', repeatable: true },
  },
};

describe('an image', () => {
  test('without alternative text is found where it lies', () => {
    const values = { heroImage: { alt: ' ' }, images: [{ alt: 'Ei dør' }, { alt: null }] };
    expect(found(story, values)).toEqual([
      'heroImage.alt image_text_missing',
      'images.1.alt image_text_missing',
    ]);
  });
  test('that is decorative needs none', () => {
    expect(found(story, { heroImage: { decorative: true } })).toEqual([]);
  });
});

test('a picture in rich text is found: it belongs in a picture field', () => {
  const page: Model = { uid: 'api::page.page', attributes: { body: { type: 'blocks' } } };
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: 'x' }] };
  expect(found(page, { body: [paragraph, { type: 'image', image: {} }] })).toEqual([
    'body picture_in_text',
  ]);
  expect(found(page, { body: [paragraph] })).toEqual([]);
});

describe('an order that cannot be', () => {
  test.each([
    ['periodStart', 'periodEnd', '2026-02-01', '2026-01-31', 'period_reversed'],
    ['start', 'end', '2026-02-01', '2026-01-31', 'period_reversed'],
    ['validFrom', 'validThrough', '2026-02-01', '2026-01-31', 'period_reversed'],
    ['opens', 'closes', '09:00:00.000', '08:00:00.000', 'hours_reversed'],
    ['opens', 'closes', '09:00:00.000', '09:00:00.000', 'hours_reversed'],
    ['min', 'max', 200, 100, 'range_reversed'],
  ])('%s after %s', (first, last, from, to, key) => {
    expect(found(model('a.a', first, last), { [first]: from, [last]: to })).toEqual([
      `${last} ${key}`,
    ]);
  });

  test.each([
    ['periodStart', 'periodEnd', '2026-02-01', '2026-02-01'],
    ['opens', 'closes', '09:00:00.000', '16:30:00.000'],
    ['opens', 'closes', null, '16:30:00.000'],
    ['min', 'max', 100, 100],
    ['min', 'max', 100, null],
  ])('%s and %s in order, or one of them alone, is none', (first, last, from, to) => {
    expect(found(model('a.a', first, last), { [first]: from, [last]: to })).toEqual([]);
  });
});

describe('the deadline of a job', () => {
  const job = model('api::job.job', 'deadline');
  test('that has passed is found', () => {
    expect(found(job, { deadline: '2026-11-21T11:59:59Z' })).toEqual(['deadline deadline_passed']);
  });
  test.each(['2026-11-21T12:00:01Z', null])('%s is not', (deadline) => {
    expect(found(job, { deadline })).toEqual([]);
  });
});
