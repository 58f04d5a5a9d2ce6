import { Model } from '../revision/model';
/**
 * What a case is called: the fields that the schema names under `pluginOptions.approval.title`, else `title`, else
 * `name`, else the name of the content type, as for an entry that nobody has named yet.
 */
export declare function titleOf(model: Model, document: Readonly<Record<string, unknown>>): string;
