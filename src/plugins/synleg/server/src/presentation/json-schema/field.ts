import { DOCUMENT, IMAGE } from '../content/media';
import type { Target } from '../content/resolve';
import type { Attribute, Components, DeliveredField, Schema } from '../schema';
import { deliveredFields } from '../schema';
import type { JsonSchema } from './json-schema';
import { ref } from './json-schema';
import { componentName } from './names';
import type { Properties } from './object';
import { always, listOf, object, objectOf, sometimes } from './object';
import { isAlwaysThere, isFilledComponent, rulesOf } from './presence';
import { scalarSchema } from './scalar';
import { ID, SLUG, TEXT } from './words';

/** What a field's public form depends on beside its own schema. */
export interface World {
  components: Components;
  /** the content type of units */
  unit: string;
  /** content types of entries, with the key of their theme */
  themes: ReadonlyMap<string, string>;
}

type EntryTarget = Extract<Target, { theme: string }>;
type UnitTarget = Exclude<Target, EntryTarget>;

/** Units and entries are shown as targets, nothing else is. */
function targetSchema(uid: string, { unit, themes }: World): JsonSchema | undefined {
  if (uid === unit)
    return objectOf<UnitTarget>({ id: always(ID), slug: always(SLUG), name: always(TEXT) });
  const theme = themes.get(uid);
  if (theme === undefined) return undefined;
  return objectOf<EntryTarget>({
    id: always(ID),
    theme: always({ const: theme }),
    title: always(TEXT),
    slug: always(SLUG),
  });
}

function relation({ target = '', relation: kind = '' }: Attribute, world: World) {
  const one = targetSchema(target, world);
  return one && kind.endsWith('ToMany') ? listOf(one, 1) : one;
}

function component(attribute: Attribute, { components }: World): JsonSchema | undefined {
  const { component: uid = '', repeatable } = attribute;
  if (!components[uid]) return undefined;
  const one = ref(componentName(uid));
  if (!repeatable) return one;
  const { minimum = 1 } = rulesOf(attribute);
  return listOf(one, isFilledComponent(uid, components) ? minimum : 1);
}

const FILE: JsonSchema = { anyOf: [ref(componentName(IMAGE)), ref(componentName(DOCUMENT))] };

/** What `content/content` delivers of a field; undefined where it delivers nothing. */
export function fieldSchema(field: DeliveredField, world: World): JsonSchema | undefined {
  const { attribute } = field;
  switch (attribute.type) {
    case 'relation':
      return relation(attribute, world);
    case 'component':
      return component(attribute, world);
    case 'media':
      return attribute.multiple ? listOf(FILE, 1) : FILE;
    case 'blocks':
      return ref('RichText');
    default:
      return scalarSchema(field);
  }
}

/** What the edit view calls a field, in English. */
function described({ attribute }: DeliveredField, schema: JsonSchema): JsonSchema {
  const { synleg } = (attribute.pluginOptions ?? {}) as {
    synleg?: { label?: { en?: string } };
  };
  return synleg?.label?.en ? { ...schema, description: synleg.label.en } : schema;
}

/**
 * The delivered fields of a content type or component, under the names they have outside.
 * @param besides fields of the schema that are told elsewhere
 */
export function propertiesOf(
  schema: Schema,
  world: World,
  besides: readonly string[] = [],
): Properties {
  const fields = deliveredFields(schema).flatMap((field) => {
    const found = besides.includes(field.deliveredAs) ? undefined : fieldSchema(field, world);
    if (!found) return [];
    const there = isAlwaysThere(field, world.components) ? always : sometimes;
    return [[field.deliveredAs, there(described(field, found))] as const];
  });
  return Object.fromEntries(fields);
}

/** The content of an entry, or a component. */
export const contentSchema = (schema: Schema, world: World, besides?: readonly string[]) =>
  object(propertiesOf(schema, world, besides));
