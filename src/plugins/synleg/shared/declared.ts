import type { Worded } from './languages';

/** What the panel needs of an attribute as its schema declares it. */
export interface DeclaredAttribute {
  type?: string;
  enum?: readonly string[];
  pluginOptions?: {
    synleg?: { label?: Worded; hint?: Worded; values?: Readonly<Record<string, Worded>> };
  };
}

/** A content type or component as its schema declares it. */
export interface DeclaredModel {
  uid: string;
  modelType?: string;
  info?: { displayName?: string };
  pluginOptions?: { synleg?: { names?: Worded; theme?: { key: string; number: number } } };
  attributes: Readonly<Record<string, DeclaredAttribute>>;
}
