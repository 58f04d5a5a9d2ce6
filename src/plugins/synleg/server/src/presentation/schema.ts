/** The part of a Strapi schema that decides what is delivered. Handed in as plain data, so that this folder stays pure. */
export interface Attribute {
  type: string;
  private?: boolean;
  component?: string;
  repeatable?: boolean;
  multiple?: boolean;
  target?: string;
  relation?: string;
  enum?: string[];
  /** text where a number could not hold it */
  min?: number | string;
  max?: number | string;
  maxLength?: number;
  pluginOptions?: object;
}

export interface Schema {
  uid: string;
  attributes: Record<string, Attribute>;
  pluginOptions?: object;
}

export type Components = Readonly<Record<string, Schema | undefined>>;

interface AttributeOptions {
  internal?: boolean;
  deliveredAs?: string;
  format?: string;
}

const optionsOf = (holder: { pluginOptions?: object }): object =>
  (holder.pluginOptions as { synleg?: object } | undefined)?.synleg ?? {};

/** What Strapi adds to every type; none of it is content. */
const SYSTEM = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'firstPublishedAt',
  'locale',
  'localizations',
]);

const isSystem = (name: string) => SYSTEM.has(name) || name.startsWith('strapi_');

/** One attribute that the public may see, under the name it has there. */
export interface DeliveredField {
  name: string;
  deliveredAs: string;
  attribute: Attribute;
  format?: string;
}

/** The attributes of a type or component that are delivered, in the order of the schema. */
export function deliveredFields(schema: Schema): DeliveredField[] {
  return Object.entries(schema.attributes).flatMap(([name, attribute]) => {
    const options = optionsOf(attribute) as AttributeOptions;
    const secret = attribute.private || options.internal || attribute.type === 'password';
    if (secret || isSystem(name)) return [];
    return [{ name, deliveredAs: options.deliveredAs ?? name, attribute, format: options.format }];
  });
}

/** A declared theme, as far as presentations go. */
export interface Theme {
  key: string;
  number: number;
  /** its name by locale */
  names: Readonly<Record<string, string>>;
}

/** A theme's name in a locale; its key where the schema names none. */
export const themeName = (theme: Theme, locale: string): string => theme.names[locale] ?? theme.key;
