import { describe, expect, it } from '@jest/globals';
import { htmlOf } from './html';
import { readBlocks } from './allowed';
import { textOf } from './text';

const text = (words: string, marks: object = {}) => ({ type: 'text', text: words, ...marks });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const html = (...raw: object[]) => htmlOf(readBlocks(raw));

describe('rich text as HTML', () => {
  it('escapes everything an editor wrote', () => {
    expect(html(paragraph(text(`<img src=x onerror="a('b')"> & co`)))).toBe(
      '<p>&lt;img src=x onerror=&quot;a(&#39;b&#39;)&quot;&gt; &amp; co</p>',
    );
  });

  it('keeps marks and line breaks', () => {
    expect(html(paragraph(text('a\nb', { bold: true, code: true }), text('c')))).toBe(
      '<p><strong><code>a<br>b</code></strong>c</p>',
    );
  });

  it('begins headings at the second level', () => {
    const heading = (level: unknown) => ({ type: 'heading', level, children: [text('x')] });
    expect(html(heading(1), heading(4), heading(9), heading('3'))).toBe(
      '<h2>x</h2><h4>x</h4><h2>x</h2><h2>x</h2>',
    );
  });

  it('puts a nested list inside the item before it', () => {
    const item = (words: string) => ({ type: 'list-item', children: [text(words)] });
    const inner = { type: 'list', format: 'ordered', children: [item('b')] };
    expect(html({ type: 'list', format: 'unordered', children: [item('a'), inner] })).toBe(
      '<ul><li>a<ol><li>b</li></ol></li></ul>',
    );
  });

  it('takes the address from a link that may not be public, and leaves its words', () => {
    const link = (url: string) => ({ type: 'link', url, children: [text('her')] });
    expect(html(paragraph(link('javascript:alert(1)'), link('https://x.no/?a=1&b="')))).toBe(
      '<p>her<a href="https://x.no/?a=1&amp;b=&quot;">her</a></p>',
    );
  });

  it('shows no pictures: nobody has approved their bytes', () => {
    const image = { url: '/uploads/a.jpg', alternativeText: 'Eit hus', id: 7 };
    const block = { type: 'image', image, children: [text('')] };
    expect(html(block, paragraph(text('x')))).toBe('<p>x</p>');
  });

  it('writes quotes and code', () => {
    expect(
      html({ type: 'quote', children: [text('q')] }, { type: 'code', children: [text('<')] }),
    ).toBe('<blockquote>q</blockquote><pre><code>&lt;</code></pre>');
  });
});

describe('rich text as blocks', () => {
  it('leaves unknown blocks, keys and values out', () => {
    const raw = [
      { type: 'script', children: [text('x')] },
      { ...paragraph(text('a', { color: 'red', bold: 'yes' })), id: 3, onclick: 'x' },
      null,
      'text',
    ];
    expect(readBlocks(raw)).toEqual([paragraph(text('a'))]);
  });

  it('survives what is not rich text at all', () => {
    for (const raw of [null, undefined, 'x', 3, {}, [{}], [{ type: 'paragraph' }]]) {
      expect(() => htmlOf(readBlocks(raw))).not.toThrow();
    }
  });

  it('does not follow lists without end', () => {
    let list: object = { type: 'list', children: [] };
    for (let depth = 0; depth < 50_000; depth += 1) list = { type: 'list', children: [list] };
    expect(html(list).length).toBeLessThan(200);
  });
});

describe('rich text as text', () => {
  it('has one line for each paragraph, heading and list item', () => {
    const raw = [
      { type: 'heading', level: 2, children: [text('Tittel')] },
      paragraph(text('Ein '), { type: 'link', url: 'https://x.no', children: [text('lenkje')] }),
      { type: 'list', children: [{ type: 'list-item', children: [text('punkt')] }] },
      paragraph(text('  ')),
    ];
    expect(textOf(readBlocks(raw))).toBe('Tittel\nEin lenkje\npunkt');
  });
});
