import { badParameter } from '../../errors';

const LONGEST = 2_000;
// eslint-disable-next-line no-control-regex -- PostgreSQL cannot store a null character, and none of these is a word
const CONTROL = /[\u0000-\u001f\u007f]/;

function decode(text: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw badParameter('The query is not valid percent-encoded UTF-8.', 'query');
  }
  if (CONTROL.test(decoded)) throw badParameter('The query holds control characters.', 'query');
  return decoded;
}

function split(part: string): [string, string] {
  const equals = part.indexOf('=');
  return equals < 0
    ? [decode(part), '']
    : [decode(part.slice(0, equals)), decode(part.slice(equals + 1))];
}

/**
 * Reads a query string to the letter: no arrays, no objects, nothing twice. A lenient reader would give some answer to a
 * question that was never asked.
 * @param query without the question mark
 * @param known the names that the route knows
 * @throws `delivery.bad_parameter`
 */
export function readQueryString(query: string, known: readonly string[]): Map<string, string> {
  if (query.length > LONGEST)
    throw badParameter(`The query is longer than ${LONGEST} characters.`, 'query');
  const values = new Map<string, string>();
  for (const part of query.split('&').filter((text) => text !== '')) {
    const [name, value] = split(part);
    if (!known.includes(name)) throw unknown(name, known);
    if (values.has(name))
      throw badParameter(`The parameter "${name}" is given more than once.`, name);
    values.set(name, value);
  }
  return values;
}

function unknown(name: string, known: readonly string[]) {
  const shown = name.slice(0, 100);
  const list = known.length > 0 ? `Known here: ${known.join(', ')}.` : 'None is known here.';
  return badParameter(`Unknown parameter "${shown}". ${list}`, shown, known);
}
