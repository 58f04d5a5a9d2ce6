/**
 * Rich text of the demo is written in a small notation, one string a block, and becomes Strapi's blocks:
 * `## heading`, `- bullet`, `1. numbered`, `> quote`, `**bold**`, `[words](https://…)`; everything else is a paragraph.
 */
export interface TextNode {
  type: 'text';
  text: string;
  bold?: boolean;
}
export interface LinkNode {
  type: 'link';
  url: string;
  children: TextNode[];
}
export type InlineNode = TextNode | LinkNode;
export interface ListItem {
  type: 'list-item';
  children: InlineNode[];
}
export type Block =
  | { type: 'paragraph' | 'quote'; children: InlineNode[] }
  | { type: 'heading'; level: 2 | 3; children: InlineNode[] }
  | { type: 'list'; format: 'ordered' | 'unordered'; children: ListItem[] };
export type RichText = Block[];

const INLINE = /\*\*(.+?)\*\*|\[(.+?)\]\((.+?)\)/g;

const text = (value: string): TextNode => ({ type: 'text', text: value });

function inline(line: string): InlineNode[] {
  const nodes: InlineNode[] = [];
  let end = 0;
  for (const match of line.matchAll(INLINE)) {
    const [whole, bold, label, url] = match;
    if (match.index > end) nodes.push(text(line.slice(end, match.index)));
    if (bold !== undefined) nodes.push({ ...text(bold), bold: true });
    else if (label !== undefined && url !== undefined)
      nodes.push({ type: 'link', url, children: [text(label)] });
    end = match.index + whole.length;
  }
  if (end < line.length || nodes.length === 0) nodes.push(text(line.slice(end)));
  // Strapi's editor keeps a text node on both sides of a link, and so do we.
  return nodes.at(-1)?.type === 'link' ? [...nodes, text('')] : nodes;
}

const LIST = /^(-|\d+\.) /;

function block(line: string): Block {
  if (line.startsWith('### '))
    return { type: 'heading', level: 3, children: inline(line.slice(4)) };
  if (line.startsWith('## ')) return { type: 'heading', level: 2, children: inline(line.slice(3)) };
  if (line.startsWith('> ')) return { type: 'quote', children: inline(line.slice(2)) };
  const bullet = LIST.exec(line);
  if (!bullet) return { type: 'paragraph', children: inline(line) };
  const item: ListItem = { type: 'list-item', children: inline(line.slice(bullet[0].length)) };
  return { type: 'list', format: bullet[1] === '-' ? 'unordered' : 'ordered', children: [item] };
}

/**
 * Blocks for Strapi's `blocks` field; neighbouring items of the same kind of list become one list.
 * @param lines one string a block, in the notation above
 */
export function richText(...lines: string[]): RichText {
  const blocks: RichText = [];
  for (const next of lines.map(block)) {
    const last = blocks.at(-1);
    if (next.type === 'list' && last?.type === 'list' && last.format === next.format)
      last.children.push(...next.children);
    else blocks.push(next);
  }
  return blocks;
}
