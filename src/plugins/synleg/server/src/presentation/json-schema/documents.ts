import type { MunicipalityDocument } from '../municipality';
import { TOLD } from '../municipality';
import type { PresentationDocument, ThemeDocument } from '../presentation';
import { UNIT_FIELDS } from '../presentation';
import type { Schema } from '../schema';
import type { PresentationSummary } from '../summary';
import type { World } from './field';
import { propertiesOf } from './field';
import type { Definitions, JsonSchema } from './json-schema';
import { ref } from './json-schema';
import type { Properties, Property, Sometimes } from './object';
import { always, listOf, object, objectOf, sometimes } from './object';
import { ID, INSTANT, LOCALE, SLUG, TEXT, URI } from './words';

const schemaIn = (property: Property): JsonSchema =>
  'always' in property ? property.always : property.sometimes;

/** A field that is told again in another document, where it may be missing. */
const told = (fields: Properties, name: string): Sometimes => {
  const property = fields[name];
  if (!property) throw new Error(`There is no delivered field "${name}" to describe.`);
  return sometimes(schemaIn(property));
};

const municipality = (fields: Properties): JsonSchema =>
  objectOf<MunicipalityDocument>({
    slug: always(SLUG),
    name: always(TEXT),
    country: told(fields, TOLD.country),
    organisationNumber: told(fields, TOLD.organisationNumber),
    languages: always({ ...listOf(LOCALE), description: 'Its languages, its own first.' }),
    languageForm: told(fields, TOLD.languageForm),
    values: told(fields, TOLD.values),
    website: told(fields, TOLD.website),
    logo: told(fields, TOLD.logo),
    contacts: told(fields, TOLD.contacts),
    unitCount: always({ type: 'integer', minimum: 0 }),
  });

const unit = (fields: Properties): JsonSchema =>
  object({
    id: always(ID),
    slug: always(SLUG),
    name: always(TEXT),
    ...Object.fromEntries(Object.entries(fields).filter(([name]) => UNIT_FIELDS.includes(name))),
  });

const summary = (fields: Properties): JsonSchema =>
  objectOf<PresentationSummary>({
    id: always(ID),
    municipality: always(ref('MunicipalityName')),
    slug: always(SLUG),
    name: always(TEXT),
    locale: always(LOCALE),
    kind: told(fields, 'kind'),
    summary: told(fields, 'summary'),
    heroImage: told(fields, 'heroImage'),
    themes: always(listOf(ref('ThemeKey'))),
    updatedAt: always(INSTANT),
    url: always({ ...URI, description: 'Where the whole presentation is.' }),
  });

const THEME = objectOf<ThemeDocument>({
  key: always(ref('ThemeKey')),
  number: always({ type: 'integer', minimum: 1 }),
  heading: always(TEXT),
  introduction: sometimes(TEXT),
  items: always(listOf(ref('Entry'), 1)),
});

const PRESENTATION = objectOf<PresentationDocument>({
  municipality: always(ref('MunicipalityName')),
  unit: always(ref('Unit')),
  locale: always(LOCALE),
  availableLocales: always(listOf(LOCALE)),
  publishedAt: always(INSTANT),
  updatedAt: always({ ...INSTANT, description: 'When any part that is shown was last published.' }),
  themes: always(listOf(ref('Theme'))),
});

/** The documents that are no entries. @param schemas of the content types that they tell of */
export function documentDefinitions(
  schemas: { unit: Schema; municipality: Schema },
  world: World,
): Definitions {
  const ofUnit = propertiesOf(schemas.unit, world);
  return {
    Municipality: municipality(propertiesOf(schemas.municipality, world)),
    Unit: unit(ofUnit),
    PresentationSummary: summary(ofUnit),
    Theme: THEME,
    Presentation: PRESENTATION,
  };
}
