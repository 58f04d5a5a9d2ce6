import type { Components, Schema } from '../presentation/schema';
import { deliveredFields } from '../presentation/schema';

/** The database query's `populate` for the public fields that a plain read leaves out: components and files, deep. */
export const populateOf = (schema: Schema, components: Components): Record<string, unknown> =>
  Object.fromEntries(
    deliveredFields(schema).flatMap(({ name, attribute }): [string, unknown][] => {
      if (attribute.type === 'media') return [[name, true]];
      const component = components[attribute.component ?? ''];
      return component ? [[name, { populate: populateOf(component, components) }]] : [];
    }),
  );
