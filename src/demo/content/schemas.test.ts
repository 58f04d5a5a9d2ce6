import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { MUNICIPALITIES } from '.';

/** The part of a schema that content must keep to. */
interface Attribute {
  type: string;
  enum?: string[];
  maxLength?: number;
  min?: number;
  max?: number;
  component?: string;
  repeatable?: boolean;
  pluginOptions?: {
    approval?: { required?: boolean; minimum?: number; maxText?: number };
    synleg?: { theme?: { key: string }; choices?: 'themes' };
  };
}
interface Schema {
  attributes: Record<string, Attribute>;
  pluginOptions?: Attribute['pluginOptions'];
}

const source = join(__dirname, '..', '..');
const read = (path: string) => JSON.parse(readFileSync(join(source, path), 'utf8')) as Schema;
const typeOf = (name: string) => read(`api/${name}/content-types/${name}/schema.json`);
const types = readdirSync(join(source, 'api')).map(typeOf);
const componentOf = (uid: string) => read(`components/${uid.replace('.', '/')}.json`);

const used = new Set<string>();
const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** How much a reader sees of rich text. */
const textOf = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(textOf).join('')
    : isRecord(value)
      ? `${typeof value['text'] === 'string' ? value['text'] : ''}${textOf(value['children'])}`
      : '';

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const hasKey = (value: unknown, ...keys: string[]) =>
  isRecord(value) && keys.some((key) => key in value);

/** What is wrong with one value; null is nothing. */
function wrong(value: unknown, attribute: Attribute): string | null {
  switch (attribute.type) {
    case 'string':
    case 'text':
    case 'email':
      if (typeof value !== 'string') return 'is no text';
      return value.length > (attribute.maxLength ?? Infinity)
        ? `has ${value.length} characters`
        : null;
    case 'enumeration':
      return attribute.enum?.includes(String(value)) ? null : `cannot be ${String(value)}`;
    case 'integer':
    case 'decimal':
    case 'float':
      if (typeof value !== 'number') return 'is no number';
      if (attribute.type === 'integer' && !Number.isInteger(value)) return 'is no whole number';
      return value < (attribute.min ?? -Infinity) || value > (attribute.max ?? Infinity)
        ? 'is out of range'
        : null;
    case 'boolean':
      return typeof value === 'boolean' ? null : 'is neither true nor false';
    case 'date':
      return hasKey(value, '$days', '$next') || DATE.test(String(value)) ? null : 'is no date';
    case 'datetime':
      return hasKey(value, '$deadline') ? null : 'is no instant';
    case 'time':
      return /^\d\d:\d\d:00$/.test(String(value)) ? null : 'is no time';
    case 'json':
      return Array.isArray(value) && value.every((item) => typeof item === 'string')
        ? null
        : 'is no list of words';
    case 'relation':
      return hasKey(value, '$entry') ? null : 'is no reference';
    case 'blocks':
      return textOf(value).length > (attribute.pluginOptions?.approval?.maxText ?? Infinity)
        ? 'is too long'
        : null;
    default:
      return `has a type nobody thought of, ${attribute.type}`;
  }
}

/** Which themes a unit can choose is filled in from their own schemas when the server starts. */
const choicesIn = (attribute: Attribute | undefined): Attribute | undefined =>
  attribute?.pluginOptions?.synleg?.choices
    ? { ...attribute, enum: [...themes.keys()] }
    : attribute;

/** A picture and a document stand for the component they become. */
function asComponent(value: Record<string, unknown>): Record<string, unknown> {
  const { $picture, $document, ...words } = value;
  const file = $picture ?? $document;
  return file === undefined ? words : { ...words, file };
}

function problemsOf(fields: object, schema: Schema, path: string, complete: boolean): string[] {
  const values = asComponent(fields as Record<string, unknown>);
  const unknown = Object.keys(values).filter((name) => !(name in schema.attributes));
  const missing = Object.entries(schema.attributes).filter(([name, { pluginOptions }]) => {
    const set = Array.isArray(values[name])
      ? values[name].length
      : values[name] === undefined
        ? 0
        : 1;
    const { required, minimum } = pluginOptions?.approval ?? {};
    return (
      set < (minimum ?? (required ? 1 : 0)) && !['unit', 'municipality', 'slug'].includes(name)
    );
  });
  const bad = Object.entries(values).flatMap(([name, value]) => {
    const attribute = choicesIn(schema.attributes[name]);
    const place = `${path}.${name}`;
    if (!attribute || value === undefined || attribute.type === 'media') return [];
    if (attribute.type !== 'component') {
      const problem = wrong(value, attribute);
      return problem ? [`${place} ${problem}`] : [];
    }
    const parts = (attribute.repeatable ? value : [value]) as object[];
    const component = componentOf(attribute.component ?? '');
    return parts.flatMap((part, index) => {
      for (const key of Object.keys(asComponent(part as Record<string, unknown>)))
        used.add(`${attribute.component ?? ''}.${key}`);
      return problemsOf(part, component, `${place}.${index}`, complete);
    });
  });
  return [
    ...unknown.map((name) => `${path}.${name} is not in the schema`),
    ...(complete ? missing.map(([name]) => `${path}.${name} is missing`) : []),
    ...bad,
  ];
}

const themes = new Map(
  types.flatMap((schema) => {
    const key = schema.pluginOptions?.synleg?.theme?.key;
    return key ? [[key, schema] as const] : [];
  }),
);

const entries = MUNICIPALITIES.flatMap(({ slug, units }) =>
  units.flatMap((unit) =>
    Object.entries(unit.themes).flatMap(([theme, items]) =>
      items.flatMap((item) =>
        Object.entries(item.in).map(([locale, fields]) => ({
          path: `${slug}/${unit.slug}/${theme}/${item.name}/${locale}`,
          unit: unit.slug,
          theme,
          locale,
          complete: item.waits !== 'drafting' || item.sentBack !== undefined,
          fields: { ...fields, ...('edit' in item ? item.edit?.changes : {}) },
        })),
      ),
    ),
  ),
);

describe('the content of the demo', () => {
  it('keeps to the schema of its theme, and has what a submission needs', () => {
    const problems = entries.flatMap(({ path, theme, fields, complete }) => {
      const schema = themes.get(theme);
      return schema ? problemsOf(fields, schema, path, complete) : [`${path} has no schema`];
    });
    expect(problems).toEqual([]);
  });

  it('describes units and municipalities by their schemas', () => {
    const problems = MUNICIPALITIES.flatMap(({ slug, in: languages, units }) => [
      ...Object.values(languages).flatMap((fields) =>
        problemsOf(fields, typeOf('municipality'), slug, true),
      ),
      ...units.flatMap((unit) =>
        Object.values(unit.presentation).flatMap((fields) =>
          problemsOf(fields, typeOf('unit'), unit.slug, true),
        ),
      ),
    ]);
    expect(problems).toEqual([]);
  });

  it('fills in every field of every theme somewhere at the library', () => {
    const untouched = [...themes].flatMap(([key, { attributes }]) => {
      const own = entries.filter(
        ({ unit, theme, locale }) => unit === 'bibliotek' && theme === key && locale === 'nn',
      );
      return Object.keys(attributes)
        .filter((name) => name !== 'unit' && name !== 'slug')
        .filter((name) => !own.some(({ fields }) => name in fields))
        .map((name) => `${key}.${name}`);
    });
    expect(untouched).toEqual([]);
  });

  it('fills in every field of every component somewhere', () => {
    const components = readdirSync(join(source, 'components')).flatMap((folder) =>
      readdirSync(join(source, 'components', folder)).map(
        (file) => `${folder}.${file.replace('.json', '')}`,
      ),
    );
    const untouched = components.flatMap((uid) =>
      Object.keys(componentOf(uid).attributes)
        .map((name) => `${uid}.${name}`)
        .filter((name) => !used.has(name)),
    );
    expect(untouched).toEqual([]);
  });
});
