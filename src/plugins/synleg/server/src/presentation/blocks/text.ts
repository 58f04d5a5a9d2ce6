import type { Block, Inline, List } from './block';

const plain = (nodes: readonly Inline[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.text : plain(node.children))).join('');

const listLines = (list: List): string[] =>
  list.children.flatMap((child) =>
    child.type === 'list' ? listLines(child) : [plain(child.children)],
  );

function lines(block: Block): string[] {
  return block.type === 'list' ? listLines(block) : [plain(block.children)];
}

/** The words of a rich text, one line for each paragraph, heading or list item. */
export const textOf = (blocks: readonly Block[]): string =>
  blocks
    .flatMap(lines)
    .filter((line) => line.trim() !== '')
    .join('\n');
