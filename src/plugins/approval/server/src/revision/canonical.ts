import { contentAttributes } from './content-attributes';
import type { Attribute, Model, ModelOf } from './model';

type Row = Readonly<Record<string, unknown>>;

/** The SHA-256 of a stored file's bytes, by the file's id, as hexadecimal digits. */
export type FileDigests = ReadonlyMap<number, string>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const rows = (value: unknown): Row[] => (Array.isArray(value) ? value : [value]).filter(isRow);

/** Nothing, an empty text and an empty list mean the same: the field is not filled. */
const isEmpty = (value: unknown) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (Array.isArray(value) && value.length === 0);

interface Reading {
  modelOf: ModelOf;
  digests: FileDigests;
}

function canonicalFile(file: Row, { digests }: Reading): Row {
  const digest = digests.get(Number(file['id']));
  if (digest === undefined)
    throw new Error(`No digest was computed for file ${String(file['id'])}.`);
  return filled({ sha256: digest, alt: file['alternativeText'], caption: file['caption'] });
}

const filled = (row: Row): Row =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => !isEmpty(value)));

const listOrOne = (many: boolean, items: unknown[]): unknown => (many ? items : items[0]);

function canonicalValue(attribute: Attribute, value: unknown, reading: Reading): unknown {
  switch (attribute.type) {
    case 'component': {
      const model = reading.modelOf(attribute.component ?? '');
      const items = rows(value).map((item) => canonicalFields(model, item, reading));
      return listOrOne(attribute.repeatable === true, items);
    }
    case 'dynamiczone':
      return rows(value).map((item) => {
        const uid = String(item['__component']);
        return { __component: uid, ...canonicalFields(reading.modelOf(uid), item, reading) };
      });
    case 'media':
      return listOrOne(
        attribute.multiple === true,
        rows(value).map((file) => canonicalFile(file, reading)),
      );
    case 'relation':
      return rows(value).map((target) => target['documentId'] ?? target['id']);
    default:
      return value instanceof Date ? value.toISOString() : value;
  }
}

function canonicalFields(model: Model, row: Row, reading: Reading): Row {
  return filled(
    Object.fromEntries(
      contentAttributes(model).map(([name, attribute]) => {
        const value = row[name];
        return [name, isEmpty(value) ? undefined : canonicalValue(attribute, value, reading)];
      }),
    ),
  );
}

/**
 * The content of an entry in the one form that is hashed: every attribute of the schema, components deep and without
 * ids, relations by documentId, files by the hash of their bytes with alternative text and caption, and the locale.
 * Fields that are not filled are left out, so that a new field in the schema voids no approval.
 * @param document the draft, with everything populated
 * @param digests must hold every file that the document shows
 */
export function canonicalContent(
  model: Model,
  document: Row,
  locale: string,
  reading: Reading,
): Record<string, unknown> {
  return { uid: model.uid, locale, content: canonicalFields(model, document, reading) };
}
