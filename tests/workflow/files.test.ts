import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import type { Agent } from 'supertest';
import { anonymous, publicFolder, strapiInstance } from '../server';
import { bring, bringLive, type ReachedStage } from './bring';
import { type Cast, cast } from './cast';
import {
  caseOf,
  codeOf,
  type Entry,
  move,
  paragraph,
  publishedRows,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';
import { findingsOf, publicStories, reconcile, recordsOf } from './past-the-guards';

const STORY = 'api::story.story';

interface Uploaded {
  id: number;
  url: string;
}

let people: Cast;
let unit: string;
let picture: Uploaded;
let entry: Entry;

const bytesOf = (background: string) =>
  sharp({ create: { width: 30, height: 30, channels: 3, background } })
    .png()
    .toBuffer();

async function upload(person: Agent, colour: string): Promise<Uploaded> {
  const answer = await person.post('/upload').attach('files', await bytesOf(colour), 'bilete.png');
  const [file] = answer.body as Uploaded[];
  if (!file) throw new Error(answer.text);
  return file;
}
const replace = async (person: Agent, colour: string, { id } = picture) =>
  person.post(`/upload?id=${id}`).attach('files', await bytesOf(colour), 'bilete.png');
const describeAs = (person: Agent, info: object) =>
  person.post(`/upload?id=${picture.id}`).field('fileInfo', JSON.stringify(info));

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  picture = await upload(people.leader, 'red');
  entry = await write(people.editor, STORY, {
    ...storyOf(unit, `Med bilete ${picture.id}`),
    heroImage: { file: picture.id, alt: 'Ei flate' },
  });
});

const lastRecord = async (one: Entry) => (await recordsOf(one)).at(-1);

describe('a picture that is replaced', () => {
  test.each<ReachedStage>(['leader_review', 'web_review'])(
    'takes a case in %s back to the group, with whoever replaced it among the writers',
    async (stage) => {
      await bring(people, entry, stage);
      expect((await replace(people.leader, 'blue')).status).toBe(200);
      const now = await caseOf(people.leader, entry);
      expect(now).toMatchObject({ stage: 'drafting', live: false, approvedBy: null });
      expect(now['contributors']).toHaveLength(2);
      expect(await lastRecord(entry)).toMatchObject({
        action: 'file_replaced',
        fromStage: stage,
        toStage: 'drafting',
      });
    },
  );

  test('takes a planned publication back', async () => {
    await bring(people, entry, 'web_review');
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    await move(people.web_editor, entry, 'publish', { publishAt });
    await replace(people.leader, 'blue');
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', publishAt: null });
  });

  test('stops the publication, which says why', async () => {
    await bring(people, entry, 'web_review');
    await replace(people.leader, 'blue');
    expect(codeOf(await move(people.web_editor, entry, 'publish'))).toBe(
      'approval.content_changed',
    );
  });

  test('leaves what is live: the same bytes at the same address, and the page as it was', async () => {
    await bring(people, entry, 'published');
    const seen = await publicStories();
    const rows: unknown = await publishedRows(entry);
    const answer = await anonymous().get(`/api/synleg/v1/entries/${entry.documentId}`);
    const { src } = (answer.body as { data: { content: { heroImage: { src: string } } } }).data
      .content.heroImage;
    const shown = () => anonymous().get(new URL(src).pathname).buffer();
    const before = await shown();
    await replace(people.leader, 'blue');
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: true });
    const after = await shown();
    expect([after.status, (after.body as Buffer).equals(before.body as Buffer)]).toEqual([
      200,
      true,
    ]);
    expect(await publicStories()).toEqual(seen);
    expect(await publishedRows(entry)).toEqual(rows);
    await reconcile();
    expect(await findingsOf(entry)).toEqual([]);
  });

  test('is one for everything that shows it, deep in components and in other types, in one step', async () => {
    const other = await write(people.editor, STORY, {
      ...storyOf(unit, `Òg med ${picture.id}`),
      images: [
        { file: picture.id, alt: 'Éin' },
        { file: picture.id, alt: 'To' },
      ],
    });
    const page = await write(people.editor, 'api::page.page', {
      title: `Side ${picture.id}`,
      body: paragraph('Tekst.'),
      unit,
      documents: [{ file: picture.id, title: 'Vedlegg' }],
    });
    const without = await write(people.editor, STORY, storyOf(unit, `Utan ${picture.id}`));
    for (const one of [entry, other, page, without]) await bring(people, one, 'web_review');
    await replace(people.leader, 'blue');
    for (const one of [entry, other, page]) {
      expect(await standing(one)).toMatchObject({ stage: 'drafting' });
    }
    expect(await standing(without)).toMatchObject({ stage: 'web_review' });
  });

  test('with the same bytes is the same picture', async () => {
    await bring(people, entry, 'web_review');
    const before = await standing(entry);
    await replace(people.leader, 'red');
    expect(await standing(entry)).toEqual(before);
  });

  test('by a web editor from outside leads to the leader, as an edit does', async () => {
    const file = await upload(people.web_editor, 'green');
    const own = await write(people.editor, STORY, {
      ...storyOf(unit, `Grøn ${file.id}`),
      heroImage: { file: file.id, alt: 'Grønt' },
    });
    await bring(people, own, 'web_review');
    await replace(people.web_editor, 'white', file);
    expect(await standing(own)).toMatchObject({ stage: 'leader_review' });
  });

  test('of a live page with an open draft keeps the page and moves the draft', async () => {
    await bringLive(people, entry, 'web_review');
    await replace(people.leader, 'blue');
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: true });
  });
});

test('a picture that gets another alternative text is another one to those who hear the page', async () => {
  await bring(people, entry, 'web_review');
  expect((await describeAs(people.leader, { alternativeText: 'Noko anna' })).status).toBe(200);
  expect(await standing(entry)).toMatchObject({ stage: 'drafting' });
});

test('a picture that gets another name is the same', async () => {
  await bring(people, entry, 'web_review');
  expect((await describeAs(people.leader, { name: 'omdøypt.png' })).status).toBe(200);
  expect(await standing(entry)).toMatchObject({ stage: 'web_review' });
});

test('a picture that is deleted takes the case back, and the live page stays', async () => {
  await bringLive(people, entry, 'web_review');
  const seen = await publicStories();
  expect((await people.leader.delete(`/upload/files/${picture.id}`)).status).toBe(200);
  expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: true });
  expect(await lastRecord(entry)).toMatchObject({ action: 'file_replaced' });
  expect(await publicStories()).toEqual(seen);
  await reconcile();
  expect(await findingsOf(entry)).toEqual([]);
});

test('a file exchanged on disk, past Strapi, is found', async () => {
  await bring(people, entry, 'web_review');
  await writeFile(join(publicFolder(), picture.url), await bytesOf('black'));
  expect(codeOf(await move(people.web_editor, entry, 'publish'))).toBe('approval.content_changed');
  await reconcile();
  await reconcile();
  expect(await standing(entry)).toMatchObject({ stage: 'drafting' });
  expect(await findingsOf(entry)).toMatchObject([{ fromStage: 'web_review' }]);
});

test('finding who shows a file takes as many queries for one entry as for many', async () => {
  const counted = async () => {
    let queries = 0;
    const knex = strapiInstance().db.connection;
    const count = ({ sql }: { sql: string }) => {
      if (/component_type.*cmp_id|related_type.* where .*file_id/.test(sql)) queries += 1;
    };
    knex.on('query', count);
    await describeAs(people.leader, { caption: `Tekst ${Math.random()}` });
    knex.removeListener('query', count);
    return queries;
  };
  const forOne = await counted();
  for (const name of ['Ein', 'To', 'Tre']) {
    const hero = { file: picture.id, alt: name };
    await write(people.editor, STORY, { ...storyOf(unit, name), heroImage: hero, images: [hero] });
  }
  expect(forOne).toBeGreaterThan(0);
  expect(await counted()).toBe(forOne);
});

test('a picture that is away for a while, as when a back-up comes back in parts, costs no approval', async () => {
  await bring(people, entry, 'web_review');
  const before = await standing(entry);
  const path = join(publicFolder(), picture.url);
  const bytes = await readFile(path);
  await rm(path);
  for (let round = 0; round < 3; round += 1) await reconcile();
  expect(await standing(entry)).toEqual(before);
  expect(codeOf(await move(people.web_editor, entry, 'publish'))).toBe('approval.content_changed');
  await writeFile(path, bytes);
  expect((await move(people.web_editor, entry, 'publish')).status).toBe(200);
});
