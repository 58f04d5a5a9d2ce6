import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import type { Agent } from 'supertest';
import { publicFolder, strapiInstance } from '../server';
import { bring } from '../workflow/bring';
import { type Cast, cast } from '../workflow/cast';
import {
  caseOf,
  codeOf,
  type Entry,
  move,
  paragraph,
  save,
  storyOf,
  unitCalled,
  write,
} from '../workflow/entry';
import { dataOf, type EntryAnswer, get } from './public';

const STORY = 'api::story.story';

interface Uploaded {
  id: number;
  url: string;
}

let people: Cast;
let library: string;

beforeAll(async () => {
  people = await cast();
  library = await unitCalled('bibliotek');
});

const plain = (background: string) =>
  sharp({ create: { width: 30, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

async function upload(person: Agent, bytes: Buffer, name: string, type = 'image/png') {
  const answer = await person
    .post('/upload')
    .attach('files', bytes, { filename: name, contentType: type });
  const [file] = [answer.body as Uploaded | Uploaded[]].flat();
  if (!file) throw new Error(answer.text);
  return file;
}
const onDisk = ({ url }: Uploaded) => join(publicFolder(), url);

describe('a picture in rich text', () => {
  const withPicture = (image: object) => [
    { type: 'image', image, children: [{ type: 'text', text: '' }] },
    ...paragraph('Ved sida av biletet.'),
  ];

  it('keeps a story from being submitted, and says where it belongs', async () => {
    const file = await upload(people.editor, await plain('red'), 'i-teksten.png');
    const body = withPicture({ ...file, alternativeText: 'Raudt' });
    const story = await write(people.editor, STORY, { ...storyOf(library), body });
    const { issues } = await caseOf(people.editor, story);
    expect(issues).toContainEqual({
      field: 'body',
      key: 'picture_in_text',
      severity: 'block',
      message: expect.stringContaining('biletfeltet'),
    });
    expect((await move(people.editor, story, 'submit')).status).toBe(400);
  });
});

describe('a file of a story', () => {
  const withHero = (file: Uploaded) =>
    write(people.editor, STORY, {
      ...storyOf(library),
      heroImage: { file: file.id, alt: 'Farge' },
    });
  const problems = async (story: Entry) =>
    (await caseOf(people.editor, story)).issues.map(({ field, key }) => `${field} ${key}`);

  it.each([
    ['is no picture', 'x.png', 'image/png', 'not a picture'],
    ['is a drawing', 'x.png', 'image/png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['is a document', 'x.pdf', 'application/pdf', '%PDF-1.4'],
  ])('that %s is found before it is submitted', async (_which, name, type, content) => {
    const story = await withHero(await upload(people.editor, Buffer.from(content), name, type));
    expect(await problems(story)).toEqual(['heroImage.file picture_unreadable']);
    expect((await move(people.editor, story, 'submit')).status).toBe(400);
  });

  it('that is gone is found too', async () => {
    const file = await upload(people.editor, await plain('blue'), 'borte.png');
    const story = await withHero(file);
    expect(await problems(story)).toEqual([]);
    await rm(onDisk(file));
    expect(await problems(story)).toEqual(['heroImage.file file_missing']);
    expect((await move(people.editor, story, 'submit')).status).toBe(400);
  });

  it('is delivered when nothing is wrong with it', async () => {
    const story = await withHero(await upload(people.editor, await plain('green'), 'rett.png'));
    await bring(people, story, 'published');
    const { content } = await dataOf<EntryAnswer>(get(`/entries/${story.documentId}`));
    expect(content.heroImage).toMatchObject({ width: 30, alt: 'Farge' });
  });
});

describe('the logo of a municipality', () => {
  let entry: Entry;
  const logo = async () =>
    (await dataOf<{ logo?: { src: string } }>(get('/municipalities/bo'))).logo?.src;
  const choose = (file: Uploaded) =>
    save(people.web_editor, entry, { logo: { file: file.id, alt: 'Våpen' } });

  beforeAll(async () => {
    const { documentId } = (await strapiInstance()
      .db.query('api::municipality.municipality')
      .findOne({ where: { slug: 'bo' } })) as { documentId: string };
    entry = { uid: 'api::municipality.municipality', documentId, locale: 'nn' };
  });

  it('stays what was chosen when its file is replaced or lost', async () => {
    const file = await upload(people.web_editor, await plain('white'), 'logo.png');
    expect((await choose(file)).status).toBe(200);
    const chosen = await logo();
    expect(chosen).toMatch(/\/media\/[0-9a-f]{64}\.png$/);

    await writeFile(onDisk(file), await plain('black'));
    expect((await save(people.web_editor, entry, { values: 'Nær' })).status).toBe(200);
    expect(await logo()).toBe(chosen);

    await rm(onDisk(file));
    expect((await save(people.web_editor, entry, { values: 'Open' })).status).toBe(200);
    // written by no save of a person, as at boot: all of them are copied anew
    await strapiInstance()
      .db.query(entry.uid)
      .updateMany({ where: { documentId: entry.documentId }, data: { values: 'Modig' } });
    expect(await logo()).toBe(chosen);
  });

  it('cannot be chosen while its file is missing, and what is saved stays', async () => {
    const before = await logo();
    const file = await upload(people.web_editor, await plain('red'), 'ny-logo.png');
    await rm(onDisk(file));
    const answer = await choose(file);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'synleg.file_missing']);
    expect(await logo()).toBe(before);
    expect((await save(people.web_editor, entry, { values: 'Modig' })).status).toBe(200);
  });
});
