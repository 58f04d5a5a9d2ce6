import { Model, ModelOf } from './model';
export type Populate = Record<string, unknown>;
/** The database query's `populate` that loads everything which belongs to an entry's content, and no more. */
export declare const populateOf: (model: Model, modelOf: ModelOf) => Populate;
