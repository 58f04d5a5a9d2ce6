import { contentAttributes } from '../revision/content-attributes';
import type { Attribute, Model, ModelOf } from '../revision/model';

type Row = Readonly<Record<string, unknown>>;

/** What is missing or too much, by field path; the words live in the translations. */
export interface Finding {
  field: string;
  key: 'required' | 'too_few' | 'too_long';
  /** the number that the rule asks for */
  limit?: number;
}

interface BlockNode {
  text?: unknown;
  children?: unknown;
}

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

/** The characters that a reader sees in Strapi Blocks; a line break between blocks is not counted. */
export function textOfBlocks(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOfBlocks).join('');
  if (!isRow(node)) return '';
  const { text, children } = node as BlockNode;
  return (typeof text === 'string' ? text : '') + textOfBlocks(children);
}

function isFilled(attribute: Attribute, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  if (attribute.type === 'blocks') return textOfBlocks(value).trim() !== '';
  if (typeof value === 'string') return value.trim() !== '';
  return !Array.isArray(value) || value.length > 0;
}

function findingsOf(path: string, attribute: Attribute, value: unknown): Finding[] {
  const rules = attribute.pluginOptions?.approval;
  if (!rules) return [];
  const filled = isFilled(attribute, value);
  if (rules.required && !filled) return [{ field: path, key: 'required' }];
  if (rules.minimum !== undefined && (!Array.isArray(value) || value.length < rules.minimum)) {
    return [{ field: path, key: 'too_few', limit: rules.minimum }];
  }
  if (rules.maxText !== undefined && textOfBlocks(value).length > rules.maxText) {
    return [{ field: path, key: 'too_long', limit: rules.maxText }];
  }
  return [];
}

function inside(path: string, attribute: Attribute, value: unknown, modelOf: ModelOf): Finding[] {
  if (attribute.type !== 'component' && attribute.type !== 'dynamiczone') return [];
  const listed = Array.isArray(value);
  return (listed ? value : [value]).filter(isRow).flatMap((item, index) => {
    const uid = attribute.component ?? String(item['__component']);
    return completeness(modelOf(uid), item, modelOf, listed ? `${path}.${index}.` : `${path}.`);
  });
}

/**
 * What a submission lacks by the rules that the schema declares under `pluginOptions.approval`; deep into components.
 * A save asks for none of it: a draft may be incomplete.
 * @param prefix path of the component the document is part of, ending in a dot
 */
export const completeness = (
  model: Model,
  document: Row,
  modelOf: ModelOf,
  prefix = '',
): Finding[] =>
  contentAttributes(model).flatMap(([name, attribute]) => {
    const path = prefix + name;
    const value = document[name];
    return [...findingsOf(path, attribute, value), ...inside(path, attribute, value, modelOf)];
  });
