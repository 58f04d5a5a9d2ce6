import { type Attribute, type ComponentOf, isValues, type Model, type Values } from './model';

/** One value of an entry, wherever in it the value lies. */
export interface Field {
  /** for example `title` or `prides.0.statement` */
  path: string;
  name: string;
  attribute: Attribute;
  value: unknown;
}

/** An entry or one of its components: values that belong together. */
export interface Group {
  /** of the group itself; empty for the entry */
  path: string;
  /** uid of the content type or component */
  uid: string;
  values: Values;
  fields: Field[];
}

const at = (path: string, name: string | number): string =>
  path ? `${path}.${name}` : String(name);

function fieldsOf(model: Model, values: Values, path: string): Field[] {
  return Object.entries(model.attributes)
    .filter(([name]) => values[name] !== undefined)
    .map(([name, attribute]) => ({ path: at(path, name), name, attribute, value: values[name] }));
}

function groupsIn({ path, attribute, value }: Field, componentOf: ComponentOf): Group[] {
  if (attribute.type !== 'component' || !attribute.component) return [];
  const component = componentOf(attribute.component);
  const parts = Array.isArray(value) ? (value as unknown[]) : [value];
  return parts.flatMap((part, index) =>
    isValues(part)
      ? groupsOf(component, part, componentOf, Array.isArray(value) ? at(path, index) : path)
      : [],
  );
}

/**
 * An entry and all its components, deep; only attributes that have a value (null is one: it empties a field).
 * @param path where the values lie; empty for an entry
 */
export function groupsOf(
  model: Model,
  values: Values,
  componentOf: ComponentOf,
  path = '',
): Group[] {
  const fields = fieldsOf(model, values, path);
  const inside = fields.flatMap((field) => groupsIn(field, componentOf));
  return [{ path, uid: model.uid, values, fields }, ...inside];
}
