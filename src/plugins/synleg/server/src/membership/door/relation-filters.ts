import type { Fields, SchemaOf } from '../relation-fields';

/** What a person sees of a content type, as a filter; null when that is everything. */
export type SightOf = (uid: string) => object | null;

interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

const EMPTINESS: ReadonlySet<string> = new Set(['$null', '$notNull']);
const LOGIC: ReadonlySet<string> = new Set(['$and', '$or', '$not']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asksOnlyWhetherEmpty = (filter: Record<string, unknown>): boolean =>
  Object.keys(filter).every((key) => EMPTINESS.has(key));

/** `{ unit: { $eq: 7 } }` is short for its id. */
const comparesId = (filter: Record<string, unknown>): boolean =>
  Object.keys(filter).every((key) => key.startsWith('$') && !LOGIC.has(key));

function onRelation(value: unknown, target: string, schemaOf: SchemaOf, sightOf: SightOf): unknown {
  const sight = sightOf(target);
  const schema = schemaOf(target);
  if (!isRecord(value) || !schema) return sight === null ? value : { $and: [{ id: value }, sight] };
  if (asksOnlyWhetherEmpty(value)) return value;
  const narrowed = comparesId(value) ? { id: value } : withSight(value, schema, schemaOf, sightOf);
  return sight === null ? narrowed : { $and: [narrowed, sight] };
}

function onAttribute(
  value: unknown,
  attribute: Attribute | undefined,
  schema: Fields,
  schemaOf: SchemaOf,
  sightOf: SightOf,
): unknown {
  if (attribute?.type === 'relation' && attribute.target)
    return onRelation(value, attribute.target, schemaOf, sightOf);
  const component = attribute?.component === undefined ? undefined : schemaOf(attribute.component);
  return withSight(value, attribute === undefined ? schema : component, schemaOf, sightOf);
}

/**
 * Filters by what a relation leads to would tell about content that the person does not see: title begins with a?
 * with b? So each relation in a filter leads to visible content alone; what is hidden answers like what is not there.
 * @param filter as Strapi's routes take it
 * @param schema of the type that is filtered; none for values
 */
export function withSight(
  filter: unknown,
  schema: Fields | undefined,
  schemaOf: SchemaOf,
  sightOf: SightOf,
): unknown {
  if (!schema) return filter;
  if (Array.isArray(filter))
    return filter.map((part) => withSight(part, schema, schemaOf, sightOf));
  if (!isRecord(filter)) return filter;
  const entries = Object.entries(filter).map(([key, value]) => [
    key,
    onAttribute(value, schema.attributes[key] as Attribute | undefined, schema, schemaOf, sightOf),
  ]);
  return Object.fromEntries(entries);
}
