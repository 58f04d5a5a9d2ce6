import { describe, expect, test } from '@jest/globals';
import type { Attribute, Model } from '../schema/model';
import { groupsOf } from '../schema/walk';
import { excessesIn } from './limits';
import {
  NOT_AN_EMAIL,
  NOT_OF_FORMAT,
  NOT_OF_TYPE,
  NOT_STORABLE,
  TOO_LARGE,
  TOO_LONG,
  TOO_SMALL,
} from './words';

const label = { nn: 'Felt', nb: 'Felt', da: 'Felt', en: 'Field' };
const rich = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const none = (): never => {
  throw new Error('no components here');
};

function wordsFor(attribute: Attribute, value: unknown) {
  const model: Model = { uid: 'api::a.a', attributes: { field: attribute } };
  return excessesIn(groupsOf(model, { field: value }, none)).map(({ words, limit }) => ({
    words,
    limit,
  }));
}

describe('a value that no draft may hold', () => {
  test.each([
    ['a text over its length', { type: 'string', maxLength: 3 }, 'abcd', TOO_LONG, 3],
    ['a number under its least', { type: 'integer', min: 1 }, 0, TOO_SMALL, 1],
    ['a number over its most', { type: 'decimal', max: 10 }, 10.5, TOO_LARGE, 10],
    ['a number as text over its most', { type: 'decimal', max: 10 }, '11', TOO_LARGE, 10],
    ['a whole number that no column holds', { type: 'integer' }, 3e9, TOO_LARGE, 2_147_483_647],
    ['a number that is none', { type: 'integer' }, 'x', NOT_OF_TYPE, undefined],
    ['a whole number that is not whole', { type: 'integer' }, 1.5, NOT_OF_TYPE, undefined],
    ['a text that is none', { type: 'text' }, { a: 1 }, NOT_OF_TYPE, undefined],
    ['rich text that is none', { type: 'blocks' }, '<p>hei</p>', NOT_OF_TYPE, undefined],
    ['a choice that is no text', { type: 'enumeration' }, { toString: 1 }, NOT_OF_TYPE, undefined],
    ['a tick that is none', { type: 'boolean' }, { toString: 1 }, NOT_OF_TYPE, undefined],
    ['a text with NUL in it', { type: 'string' }, 'x\u0000y', NOT_STORABLE, undefined],
    ['a text with half a character', { type: 'text' }, 'x\ud800', NOT_STORABLE, undefined],
    ['rich text with NUL in it', { type: 'blocks' }, rich('x\u0000'), NOT_STORABLE, undefined],
    ['a list with NUL in it', { type: 'json' }, '["x\\u0000"]', NOT_STORABLE, undefined],
    ['an address without @', { type: 'email' }, 'post', NOT_AN_EMAIL, undefined],
  ])('%s', (_case, attribute, value, words, limit) => {
    expect(wordsFor(attribute, value)).toEqual([{ words, limit }]);
  });

  test('one that is not of its declared format', () => {
    const attribute = {
      type: 'string',
      pluginOptions: { synleg: { format: 'postal_code' as const } },
    };
    expect(wordsFor(attribute, 'abc')).toEqual([{ words: NOT_OF_FORMAT.postal_code }]);
    expect(wordsFor(attribute, '3800')).toEqual([]);
  });
});

test.each([null, ''])('%j empties a field, whatever its type', (value) => {
  for (const type of ['string', 'integer', 'blocks', 'email']) {
    expect(wordsFor({ type, min: 1, maxLength: 1 }, value)).toEqual([]);
  }
});

test('tabs, line ends and characters in two halves are text as any other', () => {
  expect(wordsFor({ type: 'text' }, 'a\tb\r\n📚')).toEqual([]);
  expect(wordsFor({ type: 'blocks' }, rich('a\n📚'))).toEqual([]);
});

test('the field is named by its path and label', () => {
  const image: Model = {
    uid: 'shared.image',
    attributes: { alt: { type: 'text', maxLength: 2, pluginOptions: { synleg: { label } } } },
  };
  const story: Model = {
    uid: 'api::story.story',
    attributes: { images: { type: 'component', component: 'shared.image', repeatable: true } },
  };
  const excesses = excessesIn(groupsOf(story, { images: [{}, { alt: 'abc' }] }, () => image));
  expect(excesses).toEqual([
    { path: 'images.1.alt', name: 'alt', label, words: TOO_LONG, limit: 2 },
  ]);
});
