import type { Worded } from '../../../shared/languages';
import type { Attribute, Values } from '../schema/model';
import type { Field, Group } from '../schema/walk';
import { isRichText } from './blocks';
import { isOfFormat, parsed, type Surroundings } from './formats';
import { isStorable } from '../schema/storable';
import {
  NOT_AN_EMAIL,
  NOT_OF_FORMAT,
  NOT_OF_TYPE,
  NOT_STORABLE,
  TOO_LARGE,
  TOO_LONG,
  TOO_SMALL,
} from './words';

/** A value that no draft may hold, however unfinished. */
export interface Excess {
  path: string;
  label: Worded | undefined;
  name: string;
  words: Worded;
  limit?: number;
}

type Verdict = Pick<Excess, 'words' | 'limit'> | null;

/** Whole numbers as a database column of four bytes holds them. */
const LARGEST_INTEGER = 2_147_483_647;

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

function textVerdict({ type, maxLength }: Attribute, value: string): Verdict {
  if (maxLength !== undefined && value.length > maxLength)
    return { words: TOO_LONG, limit: maxLength };
  return type === 'email' && !EMAIL.test(value) ? { words: NOT_AN_EMAIL } : null;
}

function numberVerdict({ type, min, max }: Attribute, value: unknown): Verdict {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return { words: NOT_OF_TYPE };
  if (type === 'integer' && !Number.isInteger(number)) return { words: NOT_OF_TYPE };
  const largest = max ?? (type === 'integer' ? LARGEST_INTEGER : Number.MAX_VALUE);
  if (min !== undefined && number < min) return { words: TOO_SMALL, limit: min };
  return number > largest ? { words: TOO_LARGE, limit: largest } : null;
}

function typeVerdict(attribute: Attribute, value: unknown): Verdict {
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'email':
      return typeof value === 'string' ? textVerdict(attribute, value) : { words: NOT_OF_TYPE };
    case 'integer':
    case 'decimal':
    case 'float':
      return numberVerdict(attribute, value);
    case 'blocks':
      return isRichText(value) ? null : { words: NOT_OF_TYPE };
    case 'enumeration':
      return typeof value === 'string' ? null : { words: NOT_OF_TYPE };
    case 'boolean':
      return typeof value === 'boolean' ? null : { words: NOT_OF_TYPE };
    default:
      // The other types have no limits in our schemas, and Strapi refuses what is not of them.
      return null;
  }
}

/** What stands inside these is looked at as fields of its own, or is no text at all. */
const WITHOUT_TEXT = new Set(['component', 'dynamiczone', 'relation', 'media']);

function textsOf({ attribute, value }: Field): unknown {
  if (WITHOUT_TEXT.has(attribute.type)) return null;
  return attribute.type === 'json' ? [value, parsed(value)] : value;
}

function verdictOn(field: Field, surroundings: Surroundings): Verdict {
  const { attribute, value } = field;
  if (value === null || value === '') return null;
  if (!isStorable(textsOf(field))) return { words: NOT_STORABLE };
  const format = attribute.pluginOptions?.synleg?.format;
  const limit = typeVerdict(attribute, value);
  if (limit || !format || isOfFormat(format, value, surroundings)) return limit;
  return { words: NOT_OF_FORMAT[format] };
}

const surroundingsOf = ({ country }: Values): Surroundings =>
  typeof country === 'string' ? { country } : {};

/**
 * The values that go beyond what the schema allows: too long, too large, not of the declared format. Asked at every
 * save; what is missing is not its matter, since a draft may be incomplete.
 */
export function excessesIn(groups: readonly Group[]): Excess[] {
  return groups.flatMap(({ values, fields }) =>
    fields.flatMap((field) => {
      const verdict = verdictOn(field, surroundingsOf(values));
      const label = field.attribute.pluginOptions?.synleg?.label;
      return verdict ? [{ path: field.path, name: field.name, label, ...verdict }] : [];
    }),
  );
}
