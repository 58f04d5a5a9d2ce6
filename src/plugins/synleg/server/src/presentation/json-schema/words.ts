import type { JsonSchema } from './json-schema';

/** Kinds of text that stand in many places. */
export const TEXT: JsonSchema = { type: 'string' };
export const INSTANT: JsonSchema = { type: 'string', format: 'date-time' };
export const ID: JsonSchema = { type: 'string', minLength: 1 };
export const SLUG: JsonSchema = { type: 'string', minLength: 1 };
export const LOCALE: JsonSchema = { type: 'string', examples: ['nn'] };
export const URI: JsonSchema = { type: 'string', format: 'uri' };
