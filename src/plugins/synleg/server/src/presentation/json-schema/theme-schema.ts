import type { Definitions, JsonSchema } from './json-schema';
import { neededBy } from './json-schema';
import { entryName } from './names';

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';

/**
 * The schema of a theme's entries as a document of its own, with all that it refers to.
 * @param theme its key, and what it is called in English
 * @param address where the document is
 * @returns null when there is no such theme
 */
export function themeSchema(
  theme: { key: string; name: string },
  address: string,
  definitions: Definitions,
): JsonSchema | null {
  const entry = definitions[entryName(theme.key)];
  if (!entry) return null;
  return {
    $schema: DRAFT,
    $id: address,
    title: entryName(theme.key),
    description: `An entry of the theme “${theme.name}”, as the delivery API gives it.`,
    ...entry,
    $defs: neededBy(entry, definitions),
  };
}
