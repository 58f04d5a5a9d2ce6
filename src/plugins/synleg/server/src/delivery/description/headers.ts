import type { JsonSchema } from '../../presentation/json-schema/json-schema';

interface Header {
  description: string;
  required: boolean;
  schema: JsonSchema;
}

const text = (description: string, required = true): Header => ({
  description,
  required,
  schema: { type: 'string' },
});

/** Headers by name, as answers refer to them. */
export const HEADERS = {
  ETag: text('Strong entity tag of the answer (RFC 9110).'),
  'Last-Modified': text('When anything in the answer last changed.', false),
  'Cache-Control': text('How long the answer may be kept.'),
  'Content-Language': text('The language that was asked for.'),
  Vary: text('What else the answer depends on.'),
  'Access-Control-Allow-Origin': text('Any site may read it.'),
  Location: text('Where it is now.'),
  Allow: text('The methods that are allowed.'),
  'Retry-After': text('Seconds after which to ask again.'),
} satisfies Record<string, Header>;
export type HeaderName = keyof typeof HEADERS;

/** The names of an answer's headers as references to them. */
export const headers = (...names: HeaderName[]) => ({
  headers: Object.fromEntries(
    names.map((name) => [name, { $ref: `#/components/headers/${name}` }]),
  ),
});

export const ALWAYS: HeaderName[] = ['Cache-Control', 'Vary', 'Access-Control-Allow-Origin'];
export const ON_SUCCESS: HeaderName[] = ['ETag', 'Last-Modified', 'Content-Language', ...ALWAYS];
