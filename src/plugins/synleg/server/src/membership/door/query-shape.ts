import type { Fields, SchemaOf } from '../relation-fields';
import { isRowId } from '../row-id';

type Query = Readonly<Record<string, unknown>>;

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const attributeOf = (schema: Fields | undefined, name: string): Attribute | undefined =>
  schema && Object.hasOwn(schema.attributes, name)
    ? (schema.attributes[name] as Attribute)
    : undefined;

const FILES = 'plugin::upload.file';

function behind(attribute: Attribute | undefined, schemaOf: SchemaOf): Fields | undefined {
  const uid =
    attribute?.type === 'media' ? FILES : (attribute?.target ?? attribute?.component ?? undefined);
  return uid === undefined ? undefined : schemaOf(uid);
}

const partsOf = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null ? Object.values(value) : [value];

const EMPTINESS: ReadonlySet<string> = new Set(['$null', '$notNull']);

/** Operators that look for a part of a text, which PostgreSQL finds in texts alone. */
const IN_TEXT = /contains|startswith|endswith|^\$(eqi|nei)$/i;

/** Does everything a field is compared with suit it, operators and lists deep? */
function compares(value: unknown, suits: (part: unknown) => boolean): boolean {
  if (!isRecord(value)) return partsOf(value).every((part) => part === null || suits(part));
  return Object.entries(value).every(
    ([key, part]) =>
      EMPTINESS.has(key) ||
      (!IN_TEXT.test(key) && (key !== '$between' || isPair(part)) && compares(part, suits)),
  );
}

const isPair = (value: unknown): boolean => isRecordOrList(value) && partsOf(value).length === 2;
const isNumber = (value: unknown): boolean => value !== '' && Number.isFinite(Number(value));

/** What a field of this type can be compared with; undefined where anything will do. */
function suitable(type: string | undefined): ((part: unknown) => boolean) | undefined {
  switch (type) {
    case 'integer':
    case 'relation':
    case 'media':
      return isRowId;
    case 'decimal':
    case 'float':
      return isNumber;
    case 'blocks':
    case 'json':
      return () => false;
    default:
      return undefined;
  }
}

const isComparison = (value: unknown): boolean =>
  !isRecord(value) || Object.keys(value).every((key) => key.startsWith('$'));

function makesSense(
  key: string,
  value: unknown,
  schema: Fields | undefined,
  of: SchemaOf,
): boolean {
  if (key === '$and' || key === '$or')
    return isRecordOrList(value) && partsOf(value).every((part) => isFilter(part, schema, of));
  if (key === '$between') return isPair(value);
  if (key === '$not') return isFilter(value, schema, of);
  const attribute = attributeOf(schema, key);
  const suits = key === 'id' ? isRowId : suitable(attribute?.type);
  if (suits && isComparison(value)) return compares(value, suits);
  return isRecord(value) ? isFilter(value, behind(attribute, of), of) : true;
}

const isRecordOrList = (value: unknown): boolean => typeof value === 'object' && value !== null;

function isFilter(value: unknown, schema: Fields | undefined, schemaOf: SchemaOf): boolean {
  if (Array.isArray(value)) return value.every((part) => isFilter(part, schema, schemaOf));
  return (
    isRecord(value) &&
    Object.entries(value).every(([key, part]) => makesSense(key, part, schema, schemaOf))
  );
}

const namesIn = (value: unknown): string[] => {
  if (typeof value === 'string') return value.split(',').map((name) => name.trim());
  return partsOf(value).map((part) => (typeof part === 'string' ? part : ''));
};

const isFieldName = (name: string, schema: Fields): boolean =>
  name === '*' || name === 'id' || attributeOf(schema, name) !== undefined;

/** Paths to what a list is sorted by, `unit.slug`, in each form that Strapi takes. */
export const sortPathsIn = (sort: unknown): string[] => {
  if (typeof sort === 'string')
    return sort.split(',').map((path) => path.split(':')[0]?.trim() ?? '');
  if (Array.isArray(sort)) return sort.flatMap(sortPathsIn);
  if (!isRecord(sort)) return [];
  return Object.entries(sort).flatMap(([field, nested]) =>
    typeof nested === 'string' ? [field] : sortPathsIn(nested).map((path) => `${field}.${path}`),
  );
};

function leadsToField(path: string, schema: Fields, schemaOf: SchemaOf): boolean {
  const [name = '', ...rest] = path.split('.');
  if (rest.length === 0 && name === 'id') return true;
  const attribute = attributeOf(schema, name);
  const next = behind(attribute, schemaOf);
  if (rest.length === 0) return attribute !== undefined && next === undefined;
  return next !== undefined && leadsToField(rest.join('.'), next, schemaOf);
}

/**
 * Can Strapi make a question for the database of what a list is asked for? It fails where it should refuse.
 * @param schema of what is listed; without it only the shape is looked at
 */
export function isAnswerable(
  query: Query,
  schema: Fields | undefined,
  schemaOf: SchemaOf,
): boolean {
  const { filters, fields, sort, _q } = query;
  if (filters !== undefined && !isFilter(filters, schema, schemaOf)) return false;
  if (_q !== undefined && typeof _q !== 'string') return false;
  if (!schema) return true;
  const named = fields === undefined ? [] : namesIn(fields);
  return (
    named.every((name) => isFieldName(name, schema)) &&
    sortPathsIn(sort).every((path) => leadsToField(path, schema, schemaOf))
  );
}
