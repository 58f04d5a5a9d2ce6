import { contentAttributes } from './content-attributes';
import type { Attribute, Model, ModelOf } from './model';

export type Populate = Record<string, unknown>;

function populateAttribute(attribute: Attribute, modelOf: ModelOf): unknown {
  switch (attribute.type) {
    case 'component':
      return { populate: populateOf(modelOf(attribute.component ?? ''), modelOf) };
    case 'dynamiczone':
      return {
        on: Object.fromEntries(
          (attribute.components ?? []).map((uid) => [
            uid,
            { populate: populateOf(modelOf(uid), modelOf) },
          ]),
        ),
      };
    case 'media':
      return true;
    case 'relation':
      return { select: ['id', 'documentId', 'locale'] };
    default:
      return undefined;
  }
}

/** The database query's `populate` that loads everything which belongs to an entry's content, and no more. */
export const populateOf = (model: Model, modelOf: ModelOf): Populate =>
  Object.fromEntries(
    contentAttributes(model).flatMap(([name, attribute]) => {
      const populate = populateAttribute(attribute, modelOf);
      return populate === undefined ? [] : [[name, populate]];
    }),
  );
