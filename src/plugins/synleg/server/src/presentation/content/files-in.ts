import type { StoredFile } from '../file';
import { isStoredFile } from '../file';
import type { Components, DeliveredField, Schema } from '../schema';
import { deliveredFields } from '../schema';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

function inField(field: DeliveredField, value: unknown, components: Components): StoredFile[] {
  switch (field.attribute.type) {
    case 'media':
      return listOf(value).filter(isStoredFile);
    case 'component': {
      const schema = components[field.attribute.component ?? ''];
      return schema
        ? listOf(value)
            .filter(isFields)
            .flatMap((row) => filesIn(row, schema, components))
        : [];
    }
    default:
      return [];
  }
}

/** Every file that the public copy of a draft needs, in fields and components; some perhaps twice. */
export const filesIn = (document: Fields, schema: Schema, components: Components): StoredFile[] =>
  deliveredFields(schema).flatMap((field) => inField(field, document[field.name], components));
