import fc from 'fast-check';
import type { OpenApi } from './described';

/** A request to the public API, as somebody may send it. */
export interface Sent {
  method: string;
  path: string;
  query: string;
  headers: Record<string, string>;
  /** is every parameter one that the description allows? */
  allowed: boolean;
}

type Parameter = OpenApi['paths'][string]['get']['parameters'][number];

interface Schema {
  type?: string;
  enum?: string[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  pattern?: string;
}

/** What parts of paths, and parameters that only an answer can give, may truly be; by name. */
export type Known = Readonly<Record<string, readonly string[]>>;

const BROKEN = [
  '', ' ', '0', '-1', '1.5', '1e9', '99999999999999999999', 'NaN', 'null', 'true', '[]', '{}', '..', '%00', '%ff',
  '%', '%E0%A4%A', '%uD800', '%F0%9F%98%80', '__proto__', 'constructor', "'%20OR%201=1--", '"', '%5C', '*', '%25_',
  '$ne', '../../admin', '%2e%2e%2f', '<script>', 'bo%2Fbibliotek', 'x'.repeat(300), 'x'.repeat(3_000),
]; // prettier-ignore
const WORDS = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const plain = (text: string) => text.replaceAll(/\p{C}/gu, '').trim();

function allowedValue(
  { enum: words, type, minimum, maximum, pattern }: Schema,
  given: readonly string[],
): fc.Arbitrary<string> {
  if (pattern) return fc.constantFrom(...given);
  if (words) return fc.constantFrom(...words);
  if (type === 'integer') return fc.integer({ min: minimum, max: maximum }).map(String);
  if (type === 'boolean') return fc.constantFrom('true', 'false');
  return WORDS.map(plain).filter((text) => text !== '');
}

const pair = (name: string, value: string) => `${encodeURIComponent(name)}=${value}`;

/** Parameters as the description has them, each at most once. */
const allowedQuery = (parameters: Parameter[], known: Known): fc.Arbitrary<string> =>
  fc
    .subarray(parameters.filter((parameter) => parameter.in === 'query'))
    .chain((chosen) =>
      fc.tuple(
        ...chosen.map(({ name, schema }) =>
          allowedValue(schema, known[name] ?? []).map((value) =>
            pair(name, encodeURIComponent(value)),
          ),
        ),
      ),
    )
    .map((pairs) => pairs.join('&'));

const NAMES = [
  'locale',
  'q',
  'sort',
  'open',
  'filters[$or][0][id]',
  'populate',
  'status',
  'format',
  '%ff',
  'toString',
];
const brokenValue = fc.oneof(fc.constantFrom(...BROKEN), WORDS.map(encodeURIComponent));
const brokenQuery = fc
  .array(
    fc.oneof(
      fc.tuple(fc.constantFrom(...NAMES), brokenValue).map(([name, value]) => `${name}=${value}`),
      fc.constantFrom(...BROKEN.filter((text) => !text.includes(' '))),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join('&'));

const part = (known: readonly string[]) =>
  fc.oneof(
    { arbitrary: fc.constantFrom(...known), weight: 5 },
    { arbitrary: brokenValue, weight: 1 },
  );

const METHODS = fc.oneof(
  { arbitrary: fc.constant('GET'), weight: 12 },
  {
    arbitrary: fc.constantFrom('HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'),
    weight: 1,
  },
);
const HEADERS: fc.Arbitrary<Record<string, string>> = fc.record(
  {
    Accept: fc.constantFrom('*/*', 'text/html', 'application/ld+json', ';;;', ''),
    'Accept-Language': fc.constantFrom('nn', 'xx;q=9'),
    'If-None-Match': fc.constantFrom('*', '"x"', 'W/"x", "y"', ',,,'),
    'If-Modified-Since': fc.constantFrom(
      new Date(0).toUTCString(),
      'Fri, 31 Dec 9999 23:59:59 GMT',
      'soon',
    ),
    Origin: fc.constantFrom('https://bo.example', 'null'),
    Range: fc.constant('bytes=0-1'),
  },
  { requiredKeys: [] },
);

/** Requests to every described address, right and wrong ones. */
export function requests(api: OpenApi, known: Known): fc.Arbitrary<Sent> {
  const routed = fc.constantFrom(...Object.entries(api.paths)).chain(([pattern, operation]) => {
    const parts = pattern.split('/').slice(1).map((step) => {
      const [, name, ending = ''] = /^\{(\w+)\}(.*)$/.exec(step) ?? [];
      return name ? part(known[name] ?? ['x']).map((value) => value + ending) : fc.constant(step);
    }); // prettier-ignore
    const query = fc.oneof(
      {
        arbitrary: allowedQuery(operation.get.parameters, known).map(
          (text) => [text, true] as const,
        ),
        weight: 3,
      },
      { arbitrary: brokenQuery.map((text) => [text, false] as const), weight: 1 },
    );
    return fc.tuple(
      fc.tuple(...parts).map((steps) => `/${steps.join('/')}`),
      query,
    );
  });
  const elsewhere = fc.tuple(
    fc.array(brokenValue, { maxLength: 5 }).map((steps) => `/${steps.join('/')}`),
    brokenQuery.map((text) => [text, false] as const),
  );
  const places = fc.oneof({ arbitrary: routed, weight: 9 }, { arbitrary: elsewhere, weight: 1 });
  return fc.tuple(METHODS, places, HEADERS).map(([method, [path, [query, allowed]], headers]) => ({
    method,
    path,
    query,
    headers,
    allowed,
  }));
}
