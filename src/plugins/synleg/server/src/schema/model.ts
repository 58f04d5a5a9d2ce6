import type { Worded } from '../../../shared/languages';

/** Whose text a value is, when the type alone does not say it. */
export type Format =
  | 'web_address'
  | 'organisation_number'
  | 'postal_code'
  | 'occupation_code'
  | 'text_list'
  | 'locale_list';

/** How the web address of an entry is made, and among whom it must be the only one. */
export interface SlugRule {
  /** attributes whose text it is made from, in order */
  from: string[];
  /** the relation within which it is unique; without one it is unique everywhere */
  within?: string;
  /** is each language an address of its own? Otherwise all languages share one. */
  perLocale?: boolean;
}

/** What an attribute says under `pluginOptions.synleg`. */
export interface AttributeOptions {
  label?: Worded;
  hint?: Worded;
  format?: Format;
  internal?: boolean;
  deliveredAs?: string;
  /** goes along when a language that is missing is made */
  copied?: boolean;
  /** offers the declared themes */
  choices?: 'themes';
  slug?: SlugRule;
}

/** The part of a Strapi attribute that the plain functions of this plugin look at. */
export interface Attribute {
  type: string;
  component?: string;
  repeatable?: boolean;
  target?: string;
  enum?: string[];
  min?: number;
  max?: number;
  maxLength?: number;
  allowedTypes?: string[];
  pluginOptions?: { synleg?: AttributeOptions };
}

/** A content type or component, as its schema file declares it. */
export interface Model {
  uid: string;
  modelType?: string;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: { synleg?: { theme?: unknown; names?: unknown } };
  attributes: Record<string, Attribute>;
}

/** The attributes of the schema file, in its order, without those that Strapi adds. */
export const ownAttributes = ({ attributes }: Model): [string, Attribute][] =>
  Object.entries(attributes).filter(([, { pluginOptions }]) => pluginOptions?.synleg !== undefined);

/** Finds a component by uid. @throws when there is none: a schema that names it is broken */
export type ComponentOf = (uid: string) => Model;

export type Values = Readonly<Record<string, unknown>>;

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
