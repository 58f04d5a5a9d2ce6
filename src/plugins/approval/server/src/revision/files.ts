import type { UserId } from '../../../shared/vocabulary';
import { contentAttributes } from './content-attributes';
import type { Model, ModelOf } from './model';

export interface StoredFile {
  id: number;
  url: string;
  hash: string;
  ext: string | null;
  /** the last one who replaced or described it */
  updatedBy?: { id: UserId } | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const items = (value: unknown) => (Array.isArray(value) ? value : [value]).filter(isObject);

/** Every file that an entry shows, also inside components, each once. */
export function filesOf(
  model: Model,
  document: Record<string, unknown>,
  modelOf: ModelOf,
): StoredFile[] {
  const found = new Map<number, StoredFile>();
  const collect = (current: Model, row: Record<string, unknown>): void => {
    for (const [name, attribute] of contentAttributes(current)) {
      for (const item of items(row[name])) {
        if (attribute.type === 'media')
          found.set(Number(item['id']), item as unknown as StoredFile);
        if (attribute.type === 'component') collect(modelOf(attribute.component ?? ''), item);
        if (attribute.type === 'dynamiczone') collect(modelOf(String(item['__component'])), item);
      }
    }
  };
  collect(model, document);
  return [...found.values()];
}
