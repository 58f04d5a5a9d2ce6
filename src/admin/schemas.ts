/// <reference types="vite/client" />
import type { DeclaredModel } from '../plugins/synleg/shared/declared';

type Schema = Omit<DeclaredModel, 'uid' | 'modelType'>;

const contentTypes = import.meta.glob<Schema>('../api/*/content-types/*/schema.json', {
  eager: true,
  import: 'default',
});
const components = import.meta.glob<Schema>('../components/*/*.json', {
  eager: true,
  import: 'default',
});

/** `../api/story/content-types/story/schema.json` is `api::story.story`. */
function contentTypeUid(file: string): string {
  const [, , api, , name] = file.split('/');
  return `api::${api ?? ''}.${name ?? ''}`;
}

/** `../components/shared/link.json` is `shared.link`. */
function componentUid(file: string): string {
  const [, , category, name] = file.split('/');
  return `${category ?? ''}.${(name ?? '').replace('.json', '')}`;
}

/** All schemas of this project, as their files say them: a new theme is in the panel's languages without a word here. */
export const schemas: readonly DeclaredModel[] = [
  ...Object.entries(contentTypes).map(([file, schema]) => ({
    ...schema,
    uid: contentTypeUid(file),
    modelType: 'contentType',
  })),
  ...Object.entries(components).map(([file, schema]) => ({
    ...schema,
    uid: componentUid(file),
    modelType: 'component',
  })),
];
