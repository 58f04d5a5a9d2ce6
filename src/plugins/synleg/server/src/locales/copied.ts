import type { Model, Values } from '../schema/model';

const documentIdOf = (target: unknown): string | null =>
  (target as { documentId?: string } | null | undefined)?.documentId ?? null;

/** Names of the relations that go along to a new language. */
export const copiedRelations = (model: Model): string[] =>
  Object.entries(model.attributes)
    .filter(([, { type, pluginOptions }]) => type === 'relation' && pluginOptions?.synleg?.copied)
    .map(([name]) => name);

/** Does an entry of this content type stand in every language as soon as it stands in one? */
export const standsInEveryLanguage = (model: Model): boolean =>
  Object.values(model.attributes).some(({ pluginOptions }) => pluginOptions?.synleg?.copied);

/**
 * What a new language of an entry begins with: the attributes that the schema declares as copied.
 * @param values of the language that it is made from, relations as rows with a `documentId`
 */
export function copiedValues(model: Model, values: Values): Record<string, unknown> {
  const copied = Object.entries(model.attributes).filter(
    ([, { pluginOptions }]) => pluginOptions?.synleg?.copied,
  );
  return Object.fromEntries(
    copied.map(([name, { type }]) => [
      name,
      type === 'relation' ? documentIdOf(values[name]) : values[name],
    ]),
  );
}
