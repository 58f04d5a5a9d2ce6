/** A piece of Strapi's structured text, as it is stored. */
interface Node {
  type?: string;
  text?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
  url?: string;
  level?: number;
  format?: string;
  image?: { alternativeText?: string | null; name?: string };
  children?: Node[];
}

/** How marks of form are written where they are what has changed. */
const MARKS = { bold: '**', italic: '_', underline: '__', strikethrough: '~~', code: '`' } as const;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

function marked(node: Node, withForm: boolean): string {
  const text = node.text ?? '';
  if (!withForm || text === '') return text;
  return Object.entries(MARKS).reduce(
    (inner, [mark, sign]) =>
      node[mark as keyof typeof MARKS] === true ? `${sign}${inner}${sign}` : inner,
    text,
  );
}

function inline(node: Node, withForm: boolean): string {
  const inner = (node.children ?? []).map((child) => inline(child, withForm)).join('');
  // Where a link leads is part of what is said.
  if (node.type === 'link') return `${inner} (${node.url ?? ''})`;
  return node.children ? inner : marked(node, withForm);
}

function listLines(list: Node, withForm: boolean, depth = 0): string[] {
  let number = 0;
  return (list.children ?? []).flatMap((item) => {
    if (item.type === 'list') return listLines(item, withForm, depth + 1);
    number += 1;
    const sign = list.format === 'ordered' ? `${number}.` : '•';
    return [`${'  '.repeat(depth)}${sign} ${inline(item, withForm)}`];
  });
}

function lines(block: Node, withForm: boolean): string[] {
  switch (block.type) {
    case 'list':
      return listLines(block, withForm);
    case 'image':
      return [`[${block.image?.alternativeText ?? block.image?.name ?? ''}]`];
    case 'heading':
      return [`${withForm ? `${'#'.repeat(block.level ?? 1)} ` : ''}${inline(block, withForm)}`];
    case 'quote':
      return [`${withForm ? '> ' : ''}${inline(block, withForm)}`];
    default:
      return [inline(block, withForm)];
  }
}

/**
 * Structured text as it is read, a line for each block.
 * @param withForm writes headings, quotes and emphasis too, for texts that differ in nothing else
 */
export const blocksText = (blocks: unknown, withForm = false): string =>
  (Array.isArray(blocks) ? blocks : [])
    .filter(isNode)
    .flatMap((block) => lines(block, withForm))
    .join('\n');
