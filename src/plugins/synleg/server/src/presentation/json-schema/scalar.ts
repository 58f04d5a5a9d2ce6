import type { Attribute, DeliveredField } from '../schema';
import type { JsonSchema } from './json-schema';
import { INSTANT } from './words';

const FOUR_DIGITS = '^[0-9]{4}$';

/** What is said of a format beyond its type. Formats whose text is free say nothing. */
function formatted(format: string | undefined): JsonSchema {
  switch (format) {
    case 'web_address':
      return { format: 'iri' };
    case 'postal_code':
    case 'occupation_code':
      return { pattern: FOUR_DIGITS };
    default:
      return {};
  }
}

const limited = (keyword: string, limit: number | string | undefined): JsonSchema =>
  typeof limit === 'number' ? { [keyword]: limit } : {};

const words = ({ attribute, format }: DeliveredField): JsonSchema => ({
  type: 'string',
  minLength: 1,
  ...limited('maxLength', attribute.maxLength),
  ...formatted(format),
});

const number = (type: 'integer' | 'number', { min, max }: Attribute): JsonSchema => ({
  type,
  ...limited('minimum', min),
  ...limited('maximum', max),
});

const LISTS: ReadonlySet<string | undefined> = new Set(['text_list', 'locale_list']);

/** JSON without a declared format may be anything. */
const json = (format: string | undefined): JsonSchema =>
  LISTS.has(format) ? { type: 'array', items: { type: 'string' }, minItems: 1 } : {};

/**
 * What `content/scalar` delivers of a field without parts; undefined where it delivers nothing.
 * Limits are those that the schema file sets and every save is held to.
 */
export function scalarSchema(field: DeliveredField): JsonSchema | undefined {
  const { attribute } = field;
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
    case 'uid':
      return words(field);
    case 'enumeration':
      return { type: 'string', enum: attribute.enum ?? [] };
    case 'boolean':
      return { type: 'boolean' };
    case 'integer':
      return number('integer', attribute);
    case 'float':
    case 'decimal':
      return number('number', attribute);
    case 'biginteger':
      return { type: 'string' };
    case 'date':
      return { type: 'string', format: 'date' };
    case 'datetime':
    case 'timestamp':
      return INSTANT;
    case 'time':
      return { type: 'string', pattern: '^([01][0-9]|2[0-3]):[0-5][0-9]$', examples: ['08:30'] };
    case 'json':
      return json(field.format);
    default:
      return undefined;
  }
}
