import { describe, expect, it } from '@jest/globals';
import { richText } from './rich-text';

describe('the notation of rich text', () => {
  it('joins neighbouring items of one kind to one list', () => {
    expect(richText('- ein', '- to', '1. tre')).toEqual([
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [{ type: 'text', text: 'ein' }] },
          { type: 'list-item', children: [{ type: 'text', text: 'to' }] },
        ],
      },
      {
        type: 'list',
        format: 'ordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'tre' }] }],
      },
    ]);
  });

  it('knows headings, quotes, bold and links', () => {
    expect(
      richText('## Tittel', '> Sitat', 'Før **feit** og [lenkje](https://bo.example)'),
    ).toEqual([
      { type: 'heading', level: 2, children: [{ type: 'text', text: 'Tittel' }] },
      { type: 'quote', children: [{ type: 'text', text: 'Sitat' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Før ' },
          { type: 'text', text: 'feit', bold: true },
          { type: 'text', text: ' og ' },
          { type: 'link', url: 'https://bo.example', children: [{ type: 'text', text: 'lenkje' }] },
          { type: 'text', text: '' },
        ],
      },
    ]);
  });
});
