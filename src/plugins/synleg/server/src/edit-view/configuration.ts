import { SYSTEM_LABELS } from '../../../shared/field-words';
import { DEFAULT_LANGUAGE } from '../../../shared/languages';
import type { Model } from '../schema/model';
import { type Cell, editLayout } from './layout';
import { listColumns, mainFieldOf, type Sorting, sortingOf } from './list';

interface FieldView {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}

/** How Strapi's content manager shows a content type or component, in the shape in which Strapi stores it. */
export interface Configuration {
  settings: Record<string, unknown> & Sorting & { mainField: string };
  metadatas: Record<string, FieldView>;
  layouts: { edit: Cell[][]; list: string[] };
}

/** What Strapi has made by itself: what we say nothing of stays as it is there. */
export interface Stored {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldView>;
}

/** One of the page sizes that Strapi offers. */
const PAGE_SIZE = 20;

type TargetOf = (uid: string) => Model | undefined;

function fieldView(model: Model, name: string, stored: FieldView, targetOf: TargetOf): FieldView {
  const attribute = model.attributes[name];
  const options = attribute?.pluginOptions?.synleg;
  const label = (options?.label ?? SYSTEM_LABELS[name])?.[DEFAULT_LANGUAGE];
  if (label === undefined) return stored;
  if (!attribute || !options) return { ...stored, list: { ...stored.list, label } };
  const target = attribute.target === undefined ? undefined : targetOf(attribute.target);
  const mainField = target ? { mainField: mainFieldOf(target) } : {};
  const description = options.hint?.[DEFAULT_LANGUAGE] ?? '';
  return {
    edit: { ...stored.edit, label, description, ...mainField },
    list: { ...stored.list, label },
  };
}

/**
 * The edit and list view of a content type or component, made from its schema: labels and hints, order and width of
 * the fields, columns and sorting of the list.
 * @param stored what Strapi shows without us
 * @param targetOf finds the content type that a relation points to
 */
export function configurationOf(model: Model, stored: Stored, targetOf: TargetOf): Configuration {
  return {
    settings: {
      ...stored.settings,
      pageSize: PAGE_SIZE,
      mainField: mainFieldOf(model),
      ...sortingOf(model),
    },
    metadatas: Object.fromEntries(
      Object.entries(stored.metadatas).map(([name, view]) => [
        name,
        fieldView(model, name, view, targetOf),
      ]),
    ),
    layouts: {
      edit: editLayout(model),
      list: model.modelType === 'component' ? Object.keys(model.attributes) : listColumns(model),
    },
  };
}
