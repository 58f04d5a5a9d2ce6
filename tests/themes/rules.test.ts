import { beforeAll, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { documents, draftsOf, municipalityCalled, type Row, unitCalled } from './documents';

let municipality: Row;
let unit: Row;

beforeAll(async () => {
  municipality = await municipalityCalled('Regelkommunen');
  unit = await unitCalled('Regelskulen', municipality.documentId);
});

const refused = (...paths: string[]) => ({
  name: 'ValidationError',
  details: { errors: paths.map((path) => ({ path: path.split('.') })) },
});

describe('languages', () => {
  test('there are four, and Nynorsk is the default', async () => {
    const locales = strapiInstance().plugin('i18n').service<{
      find(): Promise<{ code: string }[]>;
      getDefaultLocale(): Promise<string>;
    }>('locales');
    const codes = (await locales.find()).map(({ code }) => code).sort();
    expect(codes).toEqual(['da', 'en', 'nb', 'nn']);
    expect(await locales.getDefaultLocale()).toBe('nn');
  });

  test('a unit stands in all of them as a draft with its name and municipality, each in its language', async () => {
    const drafts = await draftsOf('unit', unit.documentId);
    expect(Object.keys(drafts).sort()).toEqual(['da', 'en', 'nb', 'nn']);
    for (const [locale, draft] of Object.entries(drafts)) {
      expect(draft).toMatchObject({ name: 'Regelskulen', municipality: { locale } });
      expect(draft['summary']).toBe(locale === 'nn' ? 'Kort om oss.' : null);
    }
  });

  test('one that was removed comes back at the next save', async () => {
    const { documentId } = await unitCalled('Regelheimen', municipality.documentId);
    await strapiInstance().documents('api::unit.unit').delete({ documentId, locale: 'en' });
    await documents('unit').update({ documentId, data: { summary: 'Ny' } });
    expect(Object.keys(await draftsOf('unit', documentId))).toHaveLength(4);
  });
});

describe.each(['core-story', 'practical-info'])('%s', (name) => {
  const make = (of: Row, locale = 'nn') =>
    documents(name).create({ data: { unit: of.documentId }, locale });

  test('is there once in a unit, in however many languages', async () => {
    const school = await unitCalled('Einskulen', municipality.documentId);
    const other = await unitCalled('Toskulen', municipality.documentId);
    const { documentId } = await make(school);
    const inDanish = { documentId, locale: 'da', data: { unit: school.documentId } };
    await expect(documents(name).update(inDanish)).resolves.toBeTruthy();
    await expect(make(school)).rejects.toMatchObject(refused('unit'));
    await expect(make(school, 'en')).rejects.toMatchObject(refused('unit'));
    await expect(documents(name).clone({ documentId })).rejects.toMatchObject(refused('unit'));
    const moving = await make(other);
    const data = { unit: school.documentId };
    await expect(
      documents(name).update({ documentId: moving.documentId, data }),
    ).rejects.toMatchObject(refused('unit'));
  });

  test('of two that come at once, one wins', async () => {
    const school = await unitCalled('Kappskulen', municipality.documentId);
    const answers = await Promise.allSettled([make(school), make(school), make(school)]);
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a save refuses what no draft may hold', () => {
  const cases: [name: string, path: string, data: object][] = [
    ['core-story', 'payoff', { payoff: 'x'.repeat(81) }],
    ['story', 'lead', { lead: 'x'.repeat(401) }],
    ['story', 'images.0.alt', { images: [{ alt: 'x'.repeat(201) }] }],
    ['page', 'links.0.url', { links: [{ label: 'a', url: 'javascript:alert(1)' }] }],
    ['page', 'body', { body: '<script>alert(1)</script>' }],
    ['job', 'extentPercent', { extentPercent: 101 }],
    ['job', 'positions', { positions: 0 }],
    ['job', 'occupationCode', { occupationCode: 'sjukepleiar' }],
    ['employee', 'email', { email: 'post' }],
    ['employee', 'languages', { languages: 'norsk' }],
    ['service', 'losTopics', { losTopics: [{ a: 1 }] }],
    ['service', 'cost.amount', { cost: { amount: 1e15 } }],
    ['practical-info', 'visitingAddress.postalCode', { visitingAddress: { postalCode: 'Bø' } }],
  ];
  test.each(cases)('%s %s', async (name, path, data) => {
    await expect(
      documents(name).create({ data: { ...data, unit: unit.documentId } }),
    ).rejects.toMatchObject(refused(path));
  });

  test('an organisation number whose control digit is wrong, and one of the other country', async () => {
    const save = (data: object) =>
      documents('municipality').update({ documentId: municipality.documentId, data });
    await expect(save({ organisationNumber: '974760674' })).rejects.toMatchObject(
      refused('organisationNumber'),
    );
    await expect(save({ country: 'DK', organisationNumber: '974760673' })).rejects.toMatchObject(
      refused('organisationNumber'),
    );
    await expect(save({ country: 'NO', organisationNumber: '974 760 673' })).resolves.toMatchObject(
      {
        organisationNumber: '974760673',
      },
    );
  });

  test('a draft may be empty', async () => {
    for (const name of ['story', 'job', 'result', 'employee-portrait']) {
      await expect(documents(name).create({ data: {} })).resolves.toBeTruthy();
    }
  });
});

test('a fresh database has the edit views: names, explanations and order of the fields', async () => {
  const strapi = strapiInstance();
  const views = strapi.plugin('content-manager').service<{
    findConfiguration(model: object): Promise<{
      settings: object;
      metadatas: Record<string, object>;
      layouts: { edit: { name: string }[][] };
    }>;
  }>('content-types');
  const view = await views.findConfiguration(strapi.contentType('api::story.story'));
  expect(view.settings).toMatchObject({ mainField: 'title', defaultSortBy: 'publishedOn' });
  expect(view.metadatas['lead']).toMatchObject({
    edit: { label: 'Ingress', description: expect.stringContaining('høgst 400 teikn') },
  });
  const order = view.layouts.edit.flat().map(({ name }) => name);
  expect([order[0], order.at(-1)]).toEqual(['title', 'slug']);
});
