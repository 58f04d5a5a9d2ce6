import type { Fields, SchemaOf } from '../relation-fields';

/** A related document inside an answer, and how to take it out or leave only its ids. */
export interface Related {
  target: string;
  documentId: string;
  /** keeps what identifies the document, so that the panel can count and unlink it */
  hide(): void;
}

type Answer = Record<string, unknown>;

const isRecord = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const IDENTIFYING: ReadonlySet<string> = new Set(['id', 'documentId', 'locale']);

function keepIds(document: Answer): void {
  for (const name of Object.keys(document)) {
    if (!IDENTIFYING.has(name)) Reflect.deleteProperty(document, name);
  }
}

const documentsIn = (value: unknown): Answer[] => {
  if (Array.isArray(value)) return value.flatMap(documentsIn);
  if (!isRecord(value)) return [];
  return 'connect' in value ? documentsIn(value.connect) : [value];
};

function inRelation(value: unknown, target: string, schemaOf: SchemaOf): Related[] {
  const schema = schemaOf(target);
  return documentsIn(value).flatMap((document) => {
    const deeper = schema ? relatedIn(document, schema, schemaOf) : [];
    const { documentId } = document;
    if (typeof documentId !== 'string') return deeper;
    return [...deeper, { target, documentId, hide: () => keepIds(document) }];
  });
}

function inComponent(value: unknown, component: string | undefined, schemaOf: SchemaOf): Related[] {
  return documentsIn(value).flatMap((part) => {
    const schema = schemaOf(component ?? String(part.__component));
    return schema ? relatedIn(part, schema, schemaOf) : [];
  });
}

/**
 * Every related document that an answer shows, components and relations deep.
 * @param document as a panel route answers it
 * @param schema of its content type
 */
export function relatedIn(document: Answer, schema: Fields, schemaOf: SchemaOf): Related[] {
  return Object.entries(document).flatMap(([name, value]) => {
    const attribute = schema.attributes[name] as
      | { type: string; target?: string; component?: string }
      | undefined;
    switch (attribute?.type) {
      case 'relation':
        return attribute.target ? inRelation(value, attribute.target, schemaOf) : [];
      case 'component':
      case 'dynamiczone':
        return inComponent(value, attribute.component, schemaOf);
      default:
        return [];
    }
  });
}
