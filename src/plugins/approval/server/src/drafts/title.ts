import type { Model } from '../revision/model';

interface Titled {
  approval?: { title?: string[] };
}

const text = (value: unknown) => (typeof value === 'string' ? value.trim() : '');

/**
 * What a case is called: the fields that the schema names under `pluginOptions.approval.title`, else `title`, else
 * `name`, else the name of the content type, as for an entry that nobody has named yet.
 */
export function titleOf(model: Model, document: Readonly<Record<string, unknown>>): string {
  const named = (model.pluginOptions as Titled | undefined)?.approval?.title ?? [];
  const own = named
    .map((name) => text(document[name]))
    .filter(Boolean)
    .join(' ');
  return (
    own ||
    text(document['title']) ||
    text(document['name']) ||
    (model.info?.displayName ?? model.uid)
  );
}
