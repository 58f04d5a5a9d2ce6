import { isPublicAddress } from '../blocks/address';
import type { DeliveredField } from '../schema';

/** Times of day carry no seconds: `08:30:00.000` is `08:30`. */
const clock = (value: unknown): string => String(value).slice(0, 5);

function instant(value: unknown): string | undefined {
  const date = value instanceof Date ? value : new Date(String(value));
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

function day(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value).slice(0, 10);
}

/** Databases give decimals as text, so that nothing is lost; in JSON they are numbers. */
function number(value: unknown): number | undefined {
  const parsed = Number(value);
  return Number.isFinite(parsed) ? parsed : undefined;
}

const written = (value: unknown): unknown => (value === '' ? undefined : value);

/** An address that could run code in a visitor's browser is not delivered, whatever let it into the draft. */
function words(field: DeliveredField, value: unknown): unknown {
  if (field.format === 'web_address' && !isPublicAddress(value)) return undefined;
  return typeof value === 'string' ? written(value) : undefined;
}

function json(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? value : undefined;
  return written(value);
}

/** A field without parts as it is delivered; undefined when it is empty or of a kind that has no public form. */
export function scalar(field: DeliveredField, value: unknown): unknown {
  if (value === null || value === undefined) return undefined;
  switch (field.attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
    case 'uid':
    case 'enumeration':
      return words(field, value);
    case 'boolean':
      return Boolean(value);
    case 'integer':
    case 'float':
    case 'decimal':
      return number(value);
    case 'biginteger':
      return typeof value === 'string' ? value : undefined;
    case 'date':
      return day(value);
    case 'datetime':
    case 'timestamp':
      return instant(value);
    case 'time':
      return clock(value);
    case 'json':
      return json(value);
    default:
      return undefined;
  }
}
