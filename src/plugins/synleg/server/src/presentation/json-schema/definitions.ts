import { DOCUMENT, IMAGE } from '../content/media';
import type { Components, Schema } from '../schema';
import { deliveredFields } from '../schema';
import { documentDefinitions } from './documents';
import { anyEntry, entryDefinitions, MUNICIPALITY_NAME, UNIT_NAME } from './entry';
import type { World } from './field';
import { contentSchema } from './field';
import type { Definitions } from './json-schema';
import { MEDIA } from './media';
import { componentName } from './names';
import { RICH_TEXT } from './rich-text';

/** The schemas of everything that is delivered. */
export interface Delivered {
  /** content types of entries, with the key of their theme */
  themes: readonly { key: string; schema: Schema }[];
  unit: Schema;
  municipality: Schema;
  components: Components;
}

/** The components that are delivered as part of a schema, at any depth; pictures and documents have a form of their own. */
function componentsIn(schema: Schema, components: Components): Schema[] {
  return deliveredFields(schema).flatMap(({ attribute }) => {
    const { component: uid = '' } = attribute;
    const component = uid === IMAGE || uid === DOCUMENT ? undefined : components[uid];
    return component ? [component, ...componentsIn(component, components)] : [];
  });
}

/**
 * JSON Schemas of all documents that are delivered, by name. They follow from the content types by the rules by which
 * a draft becomes public content, so a twelfth theme needs no code here either.
 */
export function definitionsOf(delivered: Delivered): Definitions {
  const { themes, unit, municipality, components } = delivered;
  const world: World = {
    components,
    unit: unit.uid,
    themes: new Map(themes.map(({ key, schema }) => [schema.uid, key])),
  };
  const keys = themes.map(({ key }) => key);
  const roots = [unit, municipality, ...themes.map(({ schema }) => schema)];
  const used = roots.flatMap((schema) => componentsIn(schema, components));
  const entries = Object.assign(
    {},
    ...themes.map(({ key, schema }) => entryDefinitions(key, schema, world)),
  ) as Definitions;
  return {
    ...documentDefinitions({ unit, municipality }, world),
    ThemeKey: { type: 'string', enum: keys },
    Entry: anyEntry(keys),
    ...entries,
    MunicipalityName: MUNICIPALITY_NAME,
    UnitName: UNIT_NAME,
    ...Object.fromEntries(
      used.map((schema) => [componentName(schema.uid), contentSchema(schema, world)]),
    ),
    ...RICH_TEXT,
    ...MEDIA,
  };
}
