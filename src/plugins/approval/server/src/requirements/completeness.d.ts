import { Model, ModelOf } from '../revision/model';
type Row = Readonly<Record<string, unknown>>;
/** What is missing or too much, by field path; the words live in the translations. */
export interface Finding {
  field: string;
  key: 'required' | 'too_few' | 'too_long';
  /** the number that the rule asks for */
  limit?: number;
}
/** The characters that a reader sees in Strapi Blocks; a line break between blocks is not counted. */
export declare function textOfBlocks(node: unknown): string;
/**
 * What a submission lacks by the rules that the schema declares under `pluginOptions.approval`; deep into components.
 * A save asks for none of it: a draft may be incomplete.
 * @param prefix path of the component the document is part of, ending in a dot
 */
export declare const completeness: (
  model: Model,
  document: Row,
  modelOf: ModelOf,
  prefix?: string,
) => Finding[];
export {};
