import { expect, test } from '@jest/globals';
import { isRichText } from './blocks';

const text = { type: 'text', text: 'x' };
const item = { type: 'list-item', children: [text] };
const list = (...children: unknown[]) => ({ type: 'list', format: 'ordered', children });
const deep = (depth: number): object => (depth === 0 ? list(item) : list(item, deep(depth - 1)));

test.each([
  [[]],
  [
    [
      {
        type: 'paragraph',
        children: [text, { type: 'link', url: 'https://x.no', children: [text] }],
      },
    ],
  ],
  [[{ type: 'heading', level: 3, children: [text] }]],
  [[{ type: 'code', language: 'js', children: [text] }]],
  [[{ type: 'image', image: { url: '/uploads/a.png' }, children: [text] }]],
  [[list(item, list(item))]],
  [[deep(5)]],
])('%j is rich text', (value) => expect(isRichText(value)).toBe(true));

test.each([
  ['x'],
  [[null]],
  [['x']],
  [[[]]],
  [[{}]],
  [[{ type: 'paragraph' }]],
  [[{ type: 'paragraph', children: [null] }]],
  [[{ type: 'paragraph', children: [{ type: 'text', text: 7 }] }]],
  [[{ type: 'paragraph', children: [{ type: 'link', url: {}, children: [text] }] }]],
  [[{ type: 'heading', level: {}, children: [text] }]],
  [[{ type: 'image', image: null, children: [text] }]],
  [[{ type: 'script', children: [text] }]],
  [[{ type: 'toString', children: [text] }]],
  [[list(text)]],
  [[deep(50)]],
])('%j is none', (value) => expect(isRichText(value)).toBe(false));
