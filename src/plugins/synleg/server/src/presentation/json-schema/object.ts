import type { JsonSchema } from './json-schema';

/** A property that is there whenever the object is. */
export interface Always {
  always: JsonSchema;
}
/** A property that is left out while there is nothing in it. */
export interface Sometimes {
  sometimes: JsonSchema;
}
export type Property = Always | Sometimes;
export type Properties = Readonly<Record<string, Property>>;

export const always = (schema: JsonSchema): Always => ({ always: schema });
export const sometimes = (schema: JsonSchema): Sometimes => ({ sometimes: schema });

/** Every property of a type and no other, each as required or as optional as the type has it. */
export type PropertiesOf<T> = {
  readonly [Key in keyof T]-?: undefined extends T[Key] ? Sometimes : Always;
};

/** An object with these properties and no others. */
export function object(properties: Properties): JsonSchema {
  const named = Object.entries(properties);
  const required = named.filter(([, property]) => 'always' in property).map(([name]) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      named.map(([name, property]) => [
        name,
        'always' in property ? property.always : property.sometimes,
      ]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
}

/** An object of a type that this code delivers: a property that is added to the type does not compile until it is described. */
export const objectOf = <T>(properties: PropertiesOf<T>): JsonSchema => object(properties);

/** A list; one that would be empty is left out where it is a field. */
export const listOf = (items: JsonSchema, minItems = 0): JsonSchema => ({
  type: 'array',
  items,
  ...(minItems > 0 ? { minItems } : {}),
});
