import type { Attribute } from '../revision/model';
import type { Kind } from '../../../shared/difference';

const KINDS: Record<string, Kind> = {
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'text',
  email: 'text',
  blocks: 'richtext',
  integer: 'number',
  biginteger: 'number',
  float: 'number',
  decimal: 'number',
  date: 'date',
  datetime: 'date',
  time: 'date',
  timestamp: 'date',
  boolean: 'boolean',
  enumeration: 'enumeration',
  relation: 'relation',
  media: 'media',
  component: 'component',
  dynamiczone: 'component',
};

/** How a field of a schema is shown; what plugins add to Strapi's own types is shown as it is stored. */
export const kindOf = ({ type }: Attribute): Kind => KINDS[type] ?? 'other';
