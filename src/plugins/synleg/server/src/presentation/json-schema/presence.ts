import { DOCUMENT, IMAGE } from '../content/media';
import type { Attribute, Components, DeliveredField, Schema } from '../schema';
import { deliveredFields } from '../schema';

interface Rules {
  required?: boolean;
  minimum?: number;
}

/** What a submission asks of a field; nothing is published that was not submitted. */
export const rulesOf = ({ pluginOptions }: Attribute): Rules =>
  (pluginOptions as { approval?: Rules } | undefined)?.approval ?? {};

/** A row that may turn out empty is left out; one with a field that is always there never is. */
const isNeverEmpty = (schema: Schema | undefined, components: Components): boolean =>
  schema !== undefined && deliveredFields(schema).some((field) => isAlwaysThere(field, components));

/** Pictures and documents are left out where no public copy of the file could be made, whatever asks for them. */
export const isFilledComponent = (uid: string | undefined, components: Components): boolean =>
  uid !== undefined &&
  uid !== IMAGE &&
  uid !== DOCUMENT &&
  isNeverEmpty(components[uid], components);

/**
 * Is a field delivered of every entry that was submitted? It must be asked for, and of a kind that nothing is taken
 * from on the way out: web addresses that could run code are, and relations to what is not public.
 */
export function isAlwaysThere(field: DeliveredField, components: Components): boolean {
  const { attribute, format } = field;
  const { required, minimum = 0 } = rulesOf(attribute);
  if (!required && minimum === 0) return false;
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'richtext':
    case 'email':
      return format !== 'web_address';
    case 'enumeration':
    case 'boolean':
    case 'integer':
    case 'float':
    case 'decimal':
    case 'date':
    case 'datetime':
    case 'time':
    case 'blocks':
      return true;
    case 'component':
      return isFilledComponent(attribute.component, components);
    default:
      return false;
  }
}
