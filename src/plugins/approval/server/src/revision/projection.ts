import { contentAttributes } from './content-attributes';
import type { Attribute, Model, ModelOf } from './model';

type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;
const rows = (value: unknown): Row[] => [value].flat().filter(isRow);

function project(attribute: Attribute, value: unknown, modelOf: ModelOf): unknown {
  switch (attribute.type) {
    case 'component': {
      const model = modelOf(attribute.component ?? '');
      const items = rows(value).map((item) => projectFields(model, item, modelOf));
      return attribute.repeatable === true ? items : items[0];
    }
    case 'dynamiczone':
      return rows(value)
        .filter((item) => attribute.components?.includes(String(item['__component'])))
        .map((item) => {
          const uid = String(item['__component']);
          return { __component: uid, ...projectFields(modelOf(uid), item, modelOf) };
        });
    default:
      return value;
  }
}

const isFilled = (value: unknown) =>
  value !== undefined && !(Array.isArray(value) && value.length === 0);

function projectFields(model: Model, row: Row, modelOf: ModelOf): Row {
  const fields = contentAttributes(model).map(([name, attribute]): [string, unknown] => [
    name,
    name in row ? project(attribute, row[name], modelOf) : undefined,
  ]);
  return Object.fromEntries(fields.filter(([, value]) => isFilled(value)));
}

/**
 * Canonical content that was hashed under an earlier schema, as today's schema has it: without the fields and components
 * that it has no more. What is new in the schema nobody had filled then.
 */
export function projected(
  canonical: Readonly<Record<string, unknown>>,
  modelOf: ModelOf,
): Record<string, unknown> {
  const { uid, content } = canonical as { uid: string; content: Row };
  return { ...canonical, content: projectFields(modelOf(uid), content, modelOf) };
}
