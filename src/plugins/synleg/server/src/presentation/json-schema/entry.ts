import type { EntryDocument } from '../entry';
import { BESIDE } from '../entry';
import type { Schema } from '../schema';
import type { World } from './field';
import { contentSchema } from './field';
import type { Definitions, JsonSchema } from './json-schema';
import { ref } from './json-schema';
import { contentName, entryName } from './names';
import { always, objectOf } from './object';
import { ID, INSTANT, LOCALE, SLUG, TEXT } from './words';

export const MUNICIPALITY_NAME: JsonSchema = objectOf<EntryDocument['municipality']>({
  slug: always(SLUG),
  name: always(TEXT),
});

export const UNIT_NAME: JsonSchema = objectOf<EntryDocument['unit']>({
  id: always(ID),
  slug: always(SLUG),
  name: always(TEXT),
});

const entrySchema = (theme: string): JsonSchema =>
  objectOf<EntryDocument>({
    id: always({ ...ID, description: 'Never changes, and is the same in every language.' }),
    theme: always({ const: theme }),
    slug: always(SLUG),
    title: always(TEXT),
    locale: always({ ...LOCALE, description: 'The language it is in; perhaps not the asked one.' }),
    municipality: always(ref('MunicipalityName')),
    unit: always(ref('UnitName')),
    revision: always({ type: 'string', pattern: '^sha256-[0-9a-f]{64}$' }),
    publishedAt: always({ ...INSTANT, description: 'First publication in this language.' }),
    updatedAt: always({ ...INSTANT, description: 'Latest publication in this language.' }),
    content: always(ref(contentName(theme))),
  });

/** An entry of a theme as it is delivered, and its content. */
export const entryDefinitions = (theme: string, schema: Schema, world: World): Definitions => ({
  [entryName(theme)]: entrySchema(theme),
  [contentName(theme)]: contentSchema(schema, world, BESIDE),
});

/** An entry of any theme; its `theme` says which. */
export const anyEntry = (themes: readonly string[]): JsonSchema => ({
  type: 'object',
  oneOf: themes.map((theme) => ref(entryName(theme))),
  discriminator: {
    propertyName: 'theme',
    mapping: Object.fromEntries(themes.map((theme) => [theme, ref(entryName(theme)).$ref])),
  },
});
