/** The part of a Strapi attribute that leads to other content. */
interface Attribute {
  type: string;
  target?: string;
  component?: string;
}

export interface Fields {
  attributes: Readonly<Record<string, unknown>>;
}

/** One relation field with its value, wherever in the data it lies. */
export interface RelationField {
  target: string;
  value: unknown;
}

export type SchemaOf = (uid: string) => Fields | undefined;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function inComponents(
  value: unknown,
  uid: string | undefined,
  schemaOf: SchemaOf,
): RelationField[] {
  return listOf(value).flatMap((part) => {
    if (!isRecord(part)) return [];
    const schema = schemaOf(uid ?? String(part.__component));
    return schema ? relationFieldsIn(part, schema, schemaOf) : [];
  });
}

/**
 * All relation fields that data names, components deep.
 * @param data what is to be saved, or a populated document
 * @param schemaOf schemas of content types and components by uid
 */
export function relationFieldsIn(
  data: Record<string, unknown>,
  schema: Fields,
  schemaOf: SchemaOf,
): RelationField[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const attribute = schema.attributes[name] as Attribute | undefined;
    switch (attribute?.type) {
      case 'relation':
        return attribute.target ? [{ target: attribute.target, value }] : [];
      case 'component':
        return inComponents(value, attribute.component, schemaOf);
      case 'dynamiczone':
        return inComponents(value, undefined, schemaOf);
      default:
        return [];
    }
  });
}
