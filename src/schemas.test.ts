import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

interface Attribute {
  type: string;
  component?: string;
  required?: boolean;
  minLength?: number;
  maxLength?: number;
  inversedBy?: string;
  pluginOptions?: {
    i18n?: { localized?: boolean };
    synleg?: Record<'label' | 'hint', Record<string, string> | undefined>;
  };
}

interface Schema {
  options: { draftAndPublish?: boolean };
  pluginOptions: {
    i18n?: { localized?: boolean };
    approval?: { workflow?: string };
    synleg?: { names?: Record<string, string>; theme?: object };
  };
  attributes: Record<string, Attribute>;
}

const read = (...path: string[]) =>
  JSON.parse(readFileSync(join(__dirname, ...path), 'utf8')) as Schema;

const types = readdirSync(join(__dirname, 'api')).map((name): [string, Schema] => [
  name,
  read('api', name, 'content-types', name, 'schema.json'),
]);

const components = readdirSync(join(__dirname, 'components')).flatMap((category) =>
  readdirSync(join(__dirname, 'components', category)).map((file): [string, Schema] => [
    `${category}.${file.replace('.json', '')}`,
    read('components', category, file),
  ]),
);

const fieldsOf = (schemas: [string, Schema][]) =>
  schemas.flatMap(([name, { attributes }]) =>
    Object.entries(attributes).map(([field, attribute]): [string, Attribute] => [
      `${name} ${field}`,
      attribute,
    ]),
  );

const every = fieldsOf([...types, ...components]);
const inFourLanguages = ['da', 'en', 'nb', 'nn'];

describe('content types', () => {
  test.each(types)(
    '%s is localised, named in four languages, and governed if it has drafts',
    (_name, schema) => {
      const { i18n, approval, synleg } = schema.pluginOptions;
      expect(i18n).toEqual({ localized: true });
      expect(Object.keys(synleg?.names ?? {}).sort()).toEqual(inFourLanguages);
      expect(approval !== undefined).toBe(schema.options.draftAndPublish);
    },
  );

  test('eleven of them are themes, and each belongs to a unit', () => {
    const themes = types.filter(([, { pluginOptions }]) => pluginOptions.synleg?.theme);
    expect(themes).toHaveLength(11);
    for (const [, { attributes }] of themes) {
      expect(attributes['unit']).toMatchObject({ relation: 'manyToOne', target: 'api::unit.unit' });
    }
  });

  test('every attribute is localised: a shared one would be written into other languages past every guard', () => {
    const shared = fieldsOf(types).filter(
      ([, { pluginOptions }]) => !pluginOptions?.i18n?.localized,
    );
    expect(shared).toEqual([]);
  });
});

describe('fields', () => {
  test('are labelled in four languages, and explained in four or none', () => {
    for (const [, { pluginOptions }] of every) {
      const { label, hint } = pluginOptions?.synleg ?? {};
      expect(Object.keys(label ?? {}).sort()).toEqual(inFourLanguages);
      if (hint) expect(Object.keys(hint).sort()).toEqual(inFourLanguages);
    }
  });

  test('are never required at save: a draft may be incomplete', () => {
    expect(every.filter(([, { required, minLength }]) => required ?? minLength)).toEqual([]);
  });

  test('of short text have a limit that the database column has too', () => {
    const unlimited = every.filter(([, { type, maxLength }]) => type === 'string' && !maxLength);
    expect(unlimited).toEqual([]);
  });

  test('name components that exist', () => {
    const known = new Set(components.map(([uid]) => uid));
    const unknown = every.filter(([, { component }]) => component && !known.has(component));
    expect(unknown).toEqual([]);
  });

  test('point one way only: Strapi would write the other side past every guard', () => {
    expect(every.filter(([, attribute]) => attribute.inversedBy)).toEqual([]);
  });
});
