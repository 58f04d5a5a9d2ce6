import { Model, ModelOf } from './model';
export interface StoredFile {
  id: number;
  url: string;
  hash: string;
  ext: string | null;
}
/** Every file that an entry shows, also inside components, each once. */
export declare function filesOf(
  model: Model,
  document: Record<string, unknown>,
  modelOf: ModelOf,
): StoredFile[];
