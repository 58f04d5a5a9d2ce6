import { isValues, type Values } from '../schema/model';

/** Deeper than any text that a person writes; what is not bounded exhausts whoever reads it. */
const DEEPEST = 12;

type NodeCheck = (node: Values, depth: number) => boolean;

const isText = (node: Values): boolean =>
  node['type'] === 'text' && typeof node['text'] === 'string';

const isLink: NodeCheck = (node, depth) =>
  node['type'] === 'link' &&
  typeof node['url'] === 'string' &&
  areAll(node['children'], isText, depth);

const isInline: NodeCheck = (node, depth) => isText(node) || isLink(node, depth);

const isItem: NodeCheck = (node, depth) =>
  node['type'] === 'list-item'
    ? areAll(node['children'], isInline, depth)
    : node['type'] === 'list' && isList(node, depth);

const isList: NodeCheck = (node, depth) =>
  (node['format'] === 'ordered' || node['format'] === 'unordered') &&
  areAll(node['children'], isItem, depth);

const isHeading: NodeCheck = (node, depth) =>
  typeof node['level'] === 'number' && areAll(node['children'], isInline, depth);

function areAll(nodes: unknown, check: NodeCheck, depth: number): boolean {
  if (!Array.isArray(nodes) || depth > DEEPEST) return false;
  return nodes.every((node) => isValues(node) && check(node, depth + 1));
}

const isBlock: NodeCheck = (node, depth) => {
  switch (node['type']) {
    case 'paragraph':
    case 'quote':
    case 'code':
      return areAll(node['children'], isInline, depth);
    case 'heading':
      return isHeading(node, depth);
    case 'list':
      return isList(node, depth);
    case 'image':
      // saved so that a check can say where the picture belongs
      return isValues(node['image']) && areAll(node['children'], isText, depth);
    default:
      return false;
  }
};

/** Has a rich text the shape that Strapi's editor gives it? What Strapi makes of another shape is an error of its own. */
export const isRichText = (value: unknown): boolean => areAll(value, isBlock, 0);
