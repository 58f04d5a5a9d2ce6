import { describe, expect, test } from '@jest/globals';
import type { Model } from '../revision/model';
import { completeness, textOfBlocks } from './completeness';

const question: Model = {
  uid: 'x.question',
  attributes: { answer: { type: 'text', pluginOptions: { approval: { required: true } } } },
};
const model: Model = {
  uid: 'api::portrait.portrait',
  attributes: {
    title: { type: 'string', pluginOptions: { approval: { required: true } } },
    quote: { type: 'string' },
    body: { type: 'blocks', pluginOptions: { approval: { required: true, maxText: 10 } } },
    interview: {
      type: 'component',
      component: question.uid,
      repeatable: true,
      pluginOptions: { approval: { required: true, minimum: 2 } },
    },
  },
};
const modelOf = (uid: string) => (uid === question.uid ? question : model);
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];
const complete = {
  title: 'Kari',
  body: paragraph('Short'),
  interview: [{ answer: 'Yes' }, { answer: 'No' }],
};
const found = (changes: object) => completeness(model, { ...complete, ...changes }, modelOf);

test('a complete draft lacks nothing', () => {
  expect(found({})).toEqual([]);
});

describe('a draft lacks', () => {
  test.each([
    ['a field left out', { title: undefined }, { field: 'title', key: 'required' }],
    ['a field with blanks alone', { title: '  ' }, { field: 'title', key: 'required' }],
    ['a rich text without words', { body: paragraph(' ') }, { field: 'body', key: 'required' }],
    ['an empty list', { interview: [] }, { field: 'interview', key: 'required' }],
    [
      'items in a list',
      { interview: [{ answer: 'Yes' }] },
      { field: 'interview', key: 'too_few', limit: 2 },
    ],
    ['brevity', { body: paragraph('Far too long') }, { field: 'body', key: 'too_long', limit: 10 }],
    [
      'a field inside a list, named by its place',
      { interview: [{ answer: 'Yes' }, { answer: null }] },
      { field: 'interview.1.answer', key: 'required' },
    ],
  ])('%s', (_what, changes, finding) => {
    expect(found(changes)).toEqual([finding]);
  });
});

test('the text of blocks is what a reader sees', () => {
  const list = {
    type: 'list',
    children: [{ type: 'list-item', children: [{ type: 'text', text: 'One' }] }],
  };
  expect(textOfBlocks([...paragraph('Hei'), list])).toBe('HeiOne');
});
