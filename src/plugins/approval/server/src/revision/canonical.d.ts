import { Model, ModelOf } from './model';
type Row = Readonly<Record<string, unknown>>;
/** The SHA-256 of a stored file's bytes, by the file's id, as hexadecimal digits. */
export type FileDigests = ReadonlyMap<number, string>;
interface Reading {
  modelOf: ModelOf;
  digests: FileDigests;
}
/**
 * The content of an entry in the one form that is hashed: every attribute of the schema, components deep and without
 * ids, relations by documentId, files by the hash of their bytes with alternative text and caption, and the locale.
 * Fields that are not filled are left out, so that a new field in the schema voids no approval.
 * @param document the draft, with everything populated
 * @param digests must hold every file that the document shows
 */
export declare function canonicalContent(
  model: Model,
  document: Row,
  locale: string,
  reading: Reading,
): Record<string, unknown>;
export {};
