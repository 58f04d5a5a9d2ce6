import { describe, expect, it } from '@jest/globals';
import { textsOf } from './texts';

const text = (words: string, form: object = {}) => ({ type: 'text', text: words, ...form });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const blocks = (from: unknown, to: unknown) =>
  textsOf({ field: 'body', kind: 'richtext', from, to });

describe('a structured text', () => {
  it('is read a line for each block, lists and links and pictures included', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const body = [
      { type: 'heading', level: 2, children: [text('Opningstider')] },
      paragraph(
        text('Sjå '),
        { type: 'link', url: 'https://bo.no', children: [text('nettsida')] },
        text('.'),
      ),
      {
        type: 'list',
        format: 'ordered',
        children: [
          item('Måndag'),
          { type: 'list', format: 'unordered', children: [item('stengt')] },
          item('Tysdag'),
        ],
      },
      { type: 'image', image: { alternativeText: 'Huset' }, children: [text('')] },
    ];
    expect(blocks(null, body)).toEqual({
      from: null,
      to: [
        'Opningstider',
        'Sjå nettsida (https://bo.no).',
        '1. Måndag',
        '  • stengt',
        '2. Tysdag',
        '[Huset]',
      ].join('\n'),
    });
  });

  it('shows its form where nothing else has changed', () => {
    const before = [paragraph(text('Ver '), text('stille'), text('.'))];
    const after = [paragraph(text('Ver '), text('stille', { bold: true }), text('.'))];
    expect(blocks(before, after)).toEqual({ from: 'Ver stille.', to: 'Ver **stille**.' });
    const heading = [{ type: 'heading', level: 3, children: [text('Ver stille.')] }];
    expect(blocks(before, heading)).toEqual({ from: 'Ver stille.', to: '### Ver stille.' });
  });

  it('that leads somewhere else has changed, though its words have not', () => {
    const link = (url: string) => [paragraph({ type: 'link', url, children: [text('her')] })];
    expect(blocks(link('https://a.no'), link('https://b.no'))).toEqual({
      from: 'her (https://a.no)',
      to: 'her (https://b.no)',
    });
  });
});

it('a plain text is read as it stands', () =>
  expect(textsOf({ field: 'title', kind: 'text', from: null, to: '**Ny**' })).toEqual({
    from: null,
    to: '**Ny**',
  }));
