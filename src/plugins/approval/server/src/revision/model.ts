/** The part of a Strapi schema that content rules need; Strapi's own schemas fit it as they are. */
export interface Attribute {
  type: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  target?: string;
  pluginOptions?: { approval?: AttributeRules } & Record<string, unknown>;
}

/** What a schema says about an attribute under `pluginOptions.approval`. */
export interface AttributeRules {
  /** must be filled when the entry is submitted; a list must have at least one item */
  required?: boolean;
  /** a list must have at least so many items */
  minimum?: number;
  /** a rich text must not have more characters than this */
  maxText?: number;
}

export interface Model {
  uid: string;
  modelName?: string;
  info?: { displayName?: string };
  attributes: Record<string, Attribute>;
  pluginOptions?: Record<string, unknown>;
}

/** Finds content types and components by uid. */
export type ModelOf = (uid: string) => Model;
