import { beforeAll, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { documents, municipalityCalled, type Row, slugsOf, uidOf, unitCalled } from './documents';
import { publisherOf } from './publishing';

let municipality: Row;
let unit: Row;
let publish: Awaited<ReturnType<typeof publisherOf>>;

beforeAll(async () => {
  municipality = await municipalityCalled('Prøvekommunen');
  unit = await unitCalled('Prøvebiblioteket', municipality.documentId);
  publish = await publisherOf(unit.documentId, municipality.documentId);
});

const paragraph = [{ type: 'paragraph', children: [{ type: 'text', text: 'Slik var dagen.' }] }];
const story = (title: string, more: object = {}) => ({
  title,
  lead: 'Ein dag.',
  body: paragraph,
  unit: unit.documentId,
  ...more,
});
const write = (title: string, more: object = {}, locale = 'nn') =>
  documents('story').create({ data: story(title, more), locale });
const change = (entry: Row, data: object) =>
  documents('story').update({ documentId: entry.documentId, locale: entry.locale, data });

interface Owner {
  ownerOf(sought: object): Promise<unknown>;
}
const ownerOf = (uid: string, slug: string, scope: string | null, locale: string | null) =>
  strapiInstance().plugin('synleg').service<Owner>('slugs').ownerOf({ uid, slug, scope, locale });

describe('an entry gets a slug of its own', () => {
  test('made from its title, with a number where another has it', async () => {
    expect((await write('Open dag i Bø')).slug).toBe('open-dag-i-bo');
    expect((await write('Open dag i Bø')).slug).toBe('open-dag-i-bo-2');
  });

  test('the same may stand in another language, another theme and another unit', async () => {
    await write('Delt namn');
    const other = await unitCalled('Prøveskulen', municipality.documentId);
    const data = { title: 'Delt namn', unit: unit.documentId };
    expect((await write('Delt namn', {}, 'nb')).slug).toBe('delt-namn');
    expect((await documents('page').create({ data })).slug).toBe('delt-namn');
    expect((await write('Delt namn', { unit: other.documentId })).slug).toBe('delt-namn');
  });

  test('an employee by both names, in Danish with Danish letters', async () => {
    const data = { givenName: 'Åse', familyName: 'Høj', unit: unit.documentId };
    const employee = await documents('employee').create({ data, locale: 'da' });
    expect(employee.slug).toBe('aase-hoej');
  });

  test('one that was written by hand and belongs to another is refused, and nothing is saved', async () => {
    await write('Opptatt');
    const stories = () => strapiInstance().db.query('api::story.story').count();
    const before = await stories();
    await expect(write('Noko anna', { slug: 'Opptatt' })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('«opptatt»'),
      details: { errors: [{ path: ['slug'] }] },
    });
    expect(await stories()).toBe(before);
  });

  test('a copy gets a fresh one', async () => {
    const original = await write('Til kopiering');
    const copy = await documents('story').clone({ documentId: original.documentId });
    expect(copy.entries.map(({ slug }) => slug)).toEqual(['til-kopiering-2']);
  });

  test('twenty at once get twenty slugs', async () => {
    const stories = await Promise.all(Array.from({ length: 20 }, () => write('Samstundes')));
    expect(new Set(stories.map(({ slug }) => slug)).size).toBe(20);
  });

  test('moved to a unit where another has it, it gets a number', async () => {
    const other = await unitCalled('Prøveheimen', municipality.documentId);
    await write('På flyttefot', { unit: other.documentId });
    const moved = await change(await write('På flyttefot'), { unit: other.documentId });
    expect(moved?.slug).toBe('pa-flyttefot-2');
  });
});

describe('a slug and time', () => {
  test('it follows the title until first publication, then it stays, and is remembered when changed', async () => {
    const entry = await write('Fyrste namn');
    expect((await change(entry, { title: 'Andre namn' }))?.slug).toBe('andre-namn');
    await publish('story', entry.documentId);

    expect((await change(entry, { title: 'Tredje namn' }))?.slug).toBe('andre-namn');
    expect((await change(entry, { slug: 'Tredje namn' }))?.slug).toBe('tredje-namn');
    await publish('story', entry.documentId);

    const owner = { documentId: entry.documentId, locale: 'nn' };
    const uid = uidOf('story');
    expect(await ownerOf(uid, 'andre-namn', unit.documentId, 'nn')).toEqual(owner);
    expect(await ownerOf(uid, 'andre-namn', unit.documentId, 'en')).toBeNull();
    expect(await ownerOf(uid, 'fyrste-namn', unit.documentId, 'nn')).toBeNull();
  });

  test('another language of the entry has a time of its own', async () => {
    const entry = await write('Nynorsk namn');
    await publish('story', entry.documentId);
    const english = { documentId: entry.documentId, locale: 'en' };
    await documents('story').update({ ...english, data: story('English name') });
    await documents('story').update({ ...english, data: { title: 'Better name' } });
    expect(await slugsOf('story', entry.documentId)).toEqual({
      nn: 'nynorsk-namn',
      en: 'better-name',
    });
  });
});

describe('the address of a unit', () => {
  const inAll = (slug: string) => ({ nn: slug, nb: slug, da: slug, en: slug });

  test('is one in all languages, and they follow the first until it is public', async () => {
    const { documentId } = await unitCalled('Kulturhuset', municipality.documentId);
    await documents('unit').update({
      documentId,
      locale: 'en',
      data: { name: 'House of Culture' },
    });
    expect(await slugsOf('unit', documentId)).toEqual(inAll('kulturhuset'));
    await documents('unit').update({ documentId, data: { name: 'Kulturskulen' } });
    expect(await slugsOf('unit', documentId)).toEqual(inAll('kulturskulen'));
    await publish('unit', unit.documentId);
    await documents('unit').update({ documentId: unit.documentId, data: { name: 'Nytt namn' } });
    expect(await slugsOf('unit', unit.documentId)).toEqual(inAll('provebiblioteket'));
  });

  test('is unique within its municipality only', async () => {
    const neighbour = await municipalityCalled('Grannekommunen');
    const { documentId: home } = municipality;
    expect((await unitCalled('Symjehallen', home)).slug).toBe('symjehallen');
    expect((await unitCalled('Symjehallen', home)).slug).toBe('symjehallen-2');
    expect((await unitCalled('Symjehallen', neighbour.documentId)).slug).toBe('symjehallen');
  });
});

test('a municipality keeps its address when renamed, and its old one is remembered', async () => {
  const { documentId } = await municipalityCalled('Gamlekommunen');
  await documents('municipality').update({ documentId, data: { name: 'Nykommunen' } });
  await documents('municipality').update({ documentId, data: { slug: 'ny' } });
  expect(await slugsOf('municipality', documentId)).toEqual({
    nn: 'ny',
    nb: 'ny',
    da: 'ny',
    en: 'ny',
  });
  const owner = await ownerOf(uidOf('municipality'), 'gamlekommunen', null, null);
  expect(owner).toMatchObject({ documentId });
});
