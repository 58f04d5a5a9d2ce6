import { isPublicAddress } from './address';
import type { Block, Inline, Link, List, ListItem, Text } from './block';

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Raw[] => (Array.isArray(value) ? value.filter(isRaw) : []);

/** Nested deeper than any text is, a list would only serve to exhaust whoever reads it. */
const DEEPEST_LIST = 6;

const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

function readText(raw: Raw): Text[] {
  if (raw.type !== 'text' || typeof raw.text !== 'string') return [];
  const marks = MARKS.filter((mark) => raw[mark] === true).map((mark) => [mark, true] as const);
  return [{ type: 'text', text: raw.text, ...Object.fromEntries(marks) }];
}

const readTexts = (raw: unknown): Text[] => listOf(raw).flatMap(readText);

/** A link to somewhere that is not allowed keeps its words and loses its address. */
function readInline(raw: Raw): Inline[] {
  if (raw.type !== 'link') return readText(raw);
  const children = readTexts(raw.children);
  const link = (url: string): Link => ({ type: 'link', url, children });
  return isPublicAddress(raw.url) ? [link(raw.url)] : children;
}

const readInlines = (raw: unknown): Inline[] => listOf(raw).flatMap(readInline);

function readList(raw: Raw, depth: number): List[] {
  if (depth > DEEPEST_LIST) return [];
  const children = listOf(raw.children).flatMap((child): (ListItem | List)[] => {
    if (child.type === 'list') return readList(child, depth + 1);
    return child.type === 'list-item'
      ? [{ type: 'list-item', children: readInlines(child.children) }]
      : [];
  });
  return [{ type: 'list', format: raw.format === 'ordered' ? 'ordered' : 'unordered', children }];
}

/** The page around a rich text has the first level, so the text begins at the second. */
function readLevel(level: unknown): 2 | 3 | 4 | 5 | 6 {
  switch (level) {
    case 3:
    case 4:
    case 5:
    case 6:
      return level;
    default:
      return 2;
  }
}

function readBlock(raw: Raw): Block[] {
  switch (raw.type) {
    case 'paragraph':
    case 'quote':
      return [{ type: raw.type, children: readInlines(raw.children) }];
    case 'heading':
      return [
        { type: 'heading', level: readLevel(raw.level), children: readInlines(raw.children) },
      ];
    case 'list':
      return readList(raw, 1);
    case 'code':
      return [{ type: 'code', children: readTexts(raw.children) }];
    default:
      return [];
  }
}

/**
 * Reads what an editor wrote (Strapi Blocks) by an allow-list: unknown blocks, keys and addresses are left out. So are
 * pictures: what a text says of its pictures' files is written by the client, and no approval covers their bytes.
 */
export const readBlocks = (raw: unknown): Block[] => listOf(raw).flatMap(readBlock);
