import type { PublishedFiles } from '../file';
import type { Attribute, Components, DeliveredField, Schema } from '../schema';
import { deliveredFields } from '../schema';
import { DOCUMENT, documentOf, fileOf, IMAGE, imageOf } from './media';
import { richText } from './rich-text';
import { scalar } from './scalar';

export type Content = Record<string, unknown>;

/** A relation in the content. Whether its target is live, and under which title, is known only when it is delivered. */
export interface Reference {
  /** where the target stands in the content, for example `['eForms', 0, 'service']` */
  path: (string | number)[];
  /** the content type it points to */
  uid: string;
  ids: string[];
  many: boolean;
}

export interface Mapped {
  content: Content;
  references: Reference[];
  /** every word a reader sees, for searching */
  words: string[];
}

interface Walk {
  components: Components;
  files: PublishedFiles;
  references: Reference[];
  words: string[];
}

type Path = (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const READABLE = new Set(['string', 'text', 'richtext']);

function addReference(attribute: Attribute, value: unknown, path: Path, walk: Walk): void {
  const targets = (Array.isArray(value) ? value : [value]).filter(isFields);
  const ids = targets.map((target) => target.documentId).filter((id) => typeof id === 'string');
  if (!attribute.target || ids.length === 0) return;
  const many = attribute.relation?.endsWith('ToMany') ?? false;
  walk.references.push({ path, uid: attribute.target, ids, many });
}

function single(uid: string, value: unknown, path: Path, walk: Walk): unknown {
  const schema = walk.components[uid];
  if (!isFields(value) || !schema) return undefined;
  if (uid === IMAGE) return imageOf(value, walk.files);
  if (uid === DOCUMENT) return documentOf(value, walk.files);
  const before = walk.references.length;
  const fields = walkFields(schema, value, path, walk);
  // a row that holds a relation alone is not empty: the relation is filled in when it is delivered
  const filled = Object.values(fields).some((field) => field !== false);
  return filled || walk.references.length > before ? fields : undefined;
}

function component(attribute: Attribute, value: unknown, path: Path, walk: Walk): unknown {
  const uid = attribute.component ?? '';
  if (!attribute.repeatable) return single(uid, value, path, walk);
  const rows: unknown[] = [];
  for (const row of Array.isArray(value) ? value : []) {
    const mapped = single(uid, row, [...path, rows.length], walk);
    if (mapped !== undefined) rows.push(mapped);
  }
  return rows.length > 0 ? rows : undefined;
}

function media(attribute: Attribute, value: unknown, files: PublishedFiles): unknown {
  if (!attribute.multiple) return fileOf(value, files);
  const copies = (Array.isArray(value) ? value : []).flatMap((file) => fileOf(file, files) ?? []);
  return copies.length > 0 ? copies : undefined;
}

function mapField(field: DeliveredField, value: unknown, path: Path, walk: Walk): unknown {
  switch (field.attribute.type) {
    case 'relation':
      addReference(field.attribute, value, path, walk);
      return undefined;
    case 'component':
      return component(field.attribute, value, path, walk);
    case 'media':
      return media(field.attribute, value, walk.files);
    case 'blocks': {
      const text = richText(value);
      if (text) walk.words.push(text.text);
      return text;
    }
    default: {
      const mapped = scalar(field, value);
      const readable = READABLE.has(field.attribute.type) && !field.format;
      if (readable && typeof mapped === 'string') walk.words.push(mapped);
      return mapped;
    }
  }
}

function walkFields(schema: Schema, document: Fields, path: Path, walk: Walk): Content {
  const content: Content = {};
  for (const field of deliveredFields(schema)) {
    const value = mapField(field, document[field.name], [...path, field.deliveredAs], walk);
    if (value !== undefined) content[field.deliveredAs] = value;
  }
  return content;
}

/**
 * Draft → what the public may see of it. Walks the schema, so a new theme needs no code here; leaves out what is
 * internal, private, empty or of a kind without a public form.
 * @param document deeply populated draft: components, media with their rows' fields, relations as `{ documentId }`
 * @param components the component schemas by uid
 * @param files the published copies of the files that `filesIn` names
 */
export function toContent(
  document: Fields,
  schema: Schema,
  components: Components,
  files: PublishedFiles,
): Mapped {
  const walk: Walk = { components, files, references: [], words: [] };
  const content = walkFields(schema, document, [], walk);
  return { content, references: walk.references, words: walk.words };
}
