import type { Block, Inline, List, ListItem, Text } from './block';

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags and inside quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);

const TAGS = [
  ['code', 'code'],
  ['strikethrough', 's'],
  ['underline', 'u'],
  ['italic', 'em'],
  ['bold', 'strong'],
] as const;

function text(node: Text): string {
  const plain = escapeHtml(node.text).replace(/\r?\n/g, '<br>');
  return TAGS.reduce(
    (html, [mark, tag]) => (node[mark] ? `<${tag}>${html}</${tag}>` : html),
    plain,
  );
}

const inlines = (nodes: readonly Inline[]): string =>
  nodes
    .map((node) =>
      node.type === 'text'
        ? text(node)
        : `<a href="${escapeHtml(node.url)}">${node.children.map(text).join('')}</a>`,
    )
    .join('');

function list(node: List): string {
  const tag = node.format === 'ordered' ? 'ol' : 'ul';
  return `<${tag}>${items(node.children)}</${tag}>`;
}

/** Strapi puts a nested list beside the item it belongs to; HTML wants it inside. */
function items(children: readonly (ListItem | List)[]): string {
  const parts: string[] = [];
  for (const child of children) {
    if (child.type === 'list-item') parts.push(inlines(child.children));
    else parts.push((parts.pop() ?? '') + list(child));
  }
  return parts.map((part) => `<li>${part}</li>`).join('');
}

function block(node: Block): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${inlines(node.children)}</p>`;
    case 'quote':
      return `<blockquote>${inlines(node.children)}</blockquote>`;
    case 'heading':
      return `<h${node.level}>${inlines(node.children)}</h${node.level}>`;
    case 'code':
      return `<pre><code>${node.children.map((child) => escapeHtml(child.text)).join('')}</code></pre>`;
    case 'list':
      return list(node);
  }
}

/** HTML of a rich text: only the tags named here, everything an editor wrote escaped. */
export const htmlOf = (blocks: readonly Block[]): string => blocks.map(block).join('');
