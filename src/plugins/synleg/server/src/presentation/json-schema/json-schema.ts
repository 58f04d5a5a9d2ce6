/** A JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** Schemas by the name under which others refer to them. */
export type Definitions = Readonly<Record<string, JsonSchema>>;

const HERE = '#/$defs/';

/** Refers to a definition by its name. */
export const ref = (name: string): JsonSchema => ({ $ref: HERE + name });

const isObject = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRef = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(HERE);

/** The same value with every reference leading to definitions that stand elsewhere, for example `#/components/schemas/`. */
export function relocated(value: unknown, place: string): unknown {
  if (isRef(value)) return place + value.slice(HERE.length);
  if (Array.isArray(value)) return value.map((item) => relocated(item, place));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, relocated(inner, place)]),
  );
}

function namesIn(value: unknown): string[] {
  if (isRef(value)) return [value.slice(HERE.length)];
  if (Array.isArray(value)) return value.flatMap(namesIn);
  return isObject(value) ? Object.values(value).flatMap(namesIn) : [];
}

/** The definitions that a schema needs, those that it refers to by way of others among them. */
export function neededBy(schema: JsonSchema, definitions: Definitions): Definitions {
  const needed = new Map<string, JsonSchema>();
  const waiting = namesIn(schema);
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const definition = definitions[name];
    if (!definition || needed.has(name)) continue;
    needed.set(name, definition);
    waiting.push(...namesIn(definition));
  }
  return Object.fromEntries(needed);
}
