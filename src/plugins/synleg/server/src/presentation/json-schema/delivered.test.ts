import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { isPublicAddress } from '../blocks/address';
import { toContent } from '../content/content';
import type { Target } from '../content/resolve';
import { entryDocument, type Published } from '../entry';
import type { Components, Schema } from '../schema';
import { definitionsOf } from './definitions';
import { draftOf, INVENTED_FILES } from './invented-draft';
import { themeSchema } from './theme-schema';

type File = Omit<Schema, 'uid'> & { pluginOptions?: { synleg?: { theme?: { key: string } } } };

const source = join(__dirname, '../../../../../..');
const read = (path: string): File => JSON.parse(readFileSync(join(source, path), 'utf8')) as File;

const types = readdirSync(join(source, 'api')).map((name) => ({
  ...read(`api/${name}/content-types/${name}/schema.json`),
  uid: `api::${name}.${name}`,
}));
const components: Components = Object.fromEntries(
  readdirSync(join(source, 'components')).flatMap((folder) =>
    readdirSync(join(source, 'components', folder)).map((file) => {
      const uid = `${folder}.${file.replace('.json', '')}`;
      return [uid, { ...read(`components/${folder}/${file}`), uid }];
    }),
  ),
);

const typeCalled = (name: string): Schema =>
  types.find(({ uid }) => uid === `api::${name}.${name}`) ?? { uid: '', attributes: {} };
const themes = types.flatMap((schema) => {
  const key = schema.pluginOptions?.synleg?.theme?.key;
  return key === undefined ? [] : [{ key, schema }];
});
const unit = typeCalled('unit');
const definitions = definitionsOf({
  themes,
  unit,
  municipality: typeCalled('municipality'),
  components,
});

function validatorOf(key: string) {
  const ajv = addFormats(new Ajv2020({ strict: true, allErrors: true, strictTypes: false }));
  ajv.addFormat('iri', isPublicAddress);
  return ajv.compile(
    themeSchema({ key, name: key }, `https://x.no/${key}.json`, definitions) ?? {},
  );
}

const place = {
  municipality: { slug: 'bo', name: 'Bø' },
  unit: { id: 'u', slug: 'bibliotek', name: 'Biblioteket' },
};

/** A draft on its way to the public, as a publication and an answer take it there. */
function delivered(draft: Record<string, unknown>, { key, schema }: (typeof themes)[number]) {
  const mapped = toContent(draft, schema, components, INVENTED_FILES);
  const themeOf = (uid: string) => themes.find((theme) => theme.schema.uid === uid)?.key;
  const [first] = mapped.references.filter(({ path }) => path[0] !== 'unit');
  const theme = themeOf(first?.uid ?? '') ?? 'stories';
  const live: Target = { id: 'live', theme, title: 'Mål', slug: 'mal' };
  const references = mapped.references.filter((reference) => themeOf(reference.uid) === theme);
  const published: Published = {
    ...{ id: 'x', title: 'T', slug: 't', locale: 'nn', revision: `sha256-${'0'.repeat(64)}` },
    ...{ publishedAt: new Date(0).toISOString(), updatedAt: new Date(0).toISOString() },
    content: mapped.content,
    references,
  };
  return entryDocument(published, key, place, new Map([['live', live]]));
}

describe('the schema of a theme', () => {
  test.each(themes)(
    '$key holds for whatever is delivered of a draft that was submitted',
    (theme) => {
      const validate = validatorOf(theme.key);
      fc.assert(
        fc.property(draftOf(theme.schema, components), (draft) => {
          const entry = JSON.parse(JSON.stringify(delivered(draft, theme))) as unknown;
          expect([validate(entry), validate.errors]).toEqual([true, null]);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('tells of no field that is never delivered', () => {
    const { properties } = definitions['JobsContent'] as { properties: object };
    expect(Object.keys(properties)).not.toEqual(expect.arrayContaining(['unit']));
    expect(properties).not.toHaveProperty('slug');
  });

  it('asks for no more than what nothing is taken from on the way out', () => {
    expect(definitions['JobsContent']).toMatchObject({
      required: expect.not.arrayContaining(['applyUrl']),
    });
    expect(definitions['MeetAnEmployeeContent']).toMatchObject({
      required: ['title', 'lead', 'interview'],
    });
    expect(definitions['PracticalInfoContent']).toMatchObject({ required: ['visitingAddress'] });
  });

  it('is not there for a theme that is not', () =>
    expect(themeSchema({ key: 'no', name: 'No' }, 'https://x.no', definitions)).toBeNull());
});
