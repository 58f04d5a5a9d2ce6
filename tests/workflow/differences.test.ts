import { createHash } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import sharp from 'sharp';
import type { Agent } from 'supertest';
import { anonymous, eventually, strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  caseOf,
  codeOf,
  dataOf,
  type Entry,
  type ErrorAnswer,
  move,
  paragraph,
  save,
  storyOf,
  unitCalled,
  write,
} from './entry';

const STORY = 'api::story.story';
let people: Cast;
let unit: string;
let entry: Entry;

interface Difference {
  field: string;
  kind: string;
  from: unknown;
  to: unknown;
}

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, 'Kaffikroken'));
});

const askForDiff = (reader: Agent, one: Entry, query = '') =>
  reader.get(`/approval/cases/${one.uid}/${one.documentId}/diff?locale=${one.locale}${query}`);

async function diff(one: Entry, query = '', reader = people.leader): Promise<Difference[]> {
  const answer = await askForDiff(reader, one, query);
  if (answer.status !== 200) throw new Error(`No difference: ${answer.text}`);
  return dataOf<Difference[]>(answer);
}

describe('the difference between live and draft', () => {
  test('is nothing right after publication', async () => {
    await bring(people, entry, 'published');
    expect(await diff(entry)).toEqual([]);
  });

  test('names each field that was changed since, in the order of the form', async () => {
    await bring(people, entry, 'published');
    const body = paragraph('Kom innom.');
    await save(people.editor, entry, { title: 'Tekroken', body });
    expect(await diff(entry)).toEqual([
      { field: 'title', kind: 'text', from: 'Kaffikroken', to: 'Tekroken' },
      { field: 'body', kind: 'richtext', from: storyOf(unit).body, to: body },
    ]);
  });

  test('is everything while nothing is live', async () => {
    const fields = (await diff(entry)).map(({ field, from }) => [field, from]);
    expect(fields).toContainEqual(['title', null]);
    expect(fields).toContainEqual(['body', null]);
    expect(fields.every(([, from]) => from === null)).toBe(true);
  });

  test('is everything again after the page went out of view', async () => {
    await bring(people, entry, 'published');
    await move(people.leader, entry, 'unpublish', { comment: 'Ikkje lenger rett.' });
    expect((await diff(entry)).every(({ from }) => from === null)).toBe(true);
  });

  test('names what a relation points to by its title', async () => {
    const service = await write(people.editor, 'api::service.service', { title: 'Utlån', unit });
    await bring(people, entry, 'published');
    await save(people.editor, entry, { relatedService: service.documentId });
    expect(await diff(entry)).toEqual([
      {
        field: 'relatedService',
        kind: 'relation',
        from: null,
        to: { id: service.documentId, title: 'Utlån' },
      },
    ]);
  });

  test('keeps the title of what the reader may not see', async () => {
    const foreign = await write(people.stranger, 'api::project.project', {
      title: 'Ikkje for alle',
      unit: await unitCalled('uu'),
    });
    await bring(people, entry, 'published');
    await save(people.web_editor, entry, { relatedProject: foreign.documentId });
    const told = { field: 'relatedProject', kind: 'relation', from: null };
    const id = foreign.documentId;
    expect(await diff(entry)).toEqual([{ ...told, to: { id, title: null } }]);
    expect(await diff(entry, '', people.web_editor)).toEqual([
      { ...told, to: { id, title: 'Ikkje for alle' } },
    ]);
  });

  test('tells of one item that came in a list, not of all that it pushed on', async () => {
    const school = { name: 'Bø skule', role: 'Les for dei minste' };
    const project = await write(people.editor, 'api::project.project', {
      title: 'Lesefest',
      unit,
      partners: [school],
    });
    const { revision } = await caseOf(people.leader, project);
    await save(people.editor, project, { partners: [{ name: 'Songkoret' }, school] });
    expect(await diff(project, `&from=${revision}`)).toEqual([
      {
        field: 'partners.0',
        kind: 'component',
        from: null,
        to: [{ field: 'partners.0.name', kind: 'text', value: 'Songkoret' }],
      },
    ]);
  });
});

describe('any revision that an entry has had', () => {
  test('can be compared with any other, whatever became of it', async () => {
    const { revision: first } = await caseOf(people.leader, entry);
    await save(people.editor, entry, { lead: 'Te til alle.' });
    const { revision: second } = await caseOf(people.leader, entry);
    await save(people.editor, entry, { lead: 'Kakao til alle.' });
    expect(await diff(entry, `&from=${second}&to=${first}`)).toEqual([
      { field: 'lead', kind: 'text', from: 'Te til alle.', to: storyOf(unit).lead },
    ]);
    expect(await diff(entry, `&from=${first}&to=draft`)).toMatchObject([{ to: 'Kakao til alle.' }]);
  });

  test('is kept once, however often the entry comes back to it', async () => {
    await save(people.editor, entry, { lead: 'Te til alle.' });
    await save(people.editor, entry, { lead: storyOf(unit).lead });
    const kept = await strapiInstance()
      .db.query('plugin::approval.revision')
      .count({ where: { entryId: entry.documentId } });
    expect(kept).toBe(2);
  });

  test('of another entry or another language is unknown, in plain words', async () => {
    const other = await write(people.editor, STORY, storyOf(unit, 'Noko anna'));
    const { revision } = await caseOf(people.leader, other);
    const answer = await askForDiff(people.leader, entry, `&from=${revision}`);
    expect([answer.status, codeOf(answer)]).toEqual([404, 'approval.unknown_case']);
    expect((answer.body as ErrorAnswer).error.message).toMatch(/utg[åa]v/);
    expect((await askForDiff(people.leader, entry, '&from=yesterday')).status).toBe(400);
  });
});

describe('who may not read the case', () => {
  test('may not compare either', async () => {
    const stranger = await askForDiff(people.stranger, entry);
    expect([stranger.status, codeOf(stranger)]).toEqual([403, 'approval.not_your_role']);
    expect((await askForDiff(anonymous(), entry)).status).toBe(401);
    const gone = await askForDiff(people.leader, { ...entry, documentId: 'nothere' });
    expect(codeOf(gone)).toBe('approval.unknown_case');
  });

  test('every role in the unit may compare', async () => {
    for (const part of ['editor', 'deputy', 'member', 'web_editor', 'super_admin'] as const) {
      expect((await askForDiff(people[part], entry)).status).toBe(200);
    }
  });
});

interface Picture {
  sha256: string;
  name: string;
  preview: string;
}

describe('a picture whose file was replaced', () => {
  const drawn = (colour: string) =>
    sharp({ create: { width: 900, height: 600, channels: 3, background: colour } })
      .png()
      .toBuffer();

  async function pictures(): Promise<{ old: Picture; fresh: Picture }> {
    const uploaded = await people.leader
      .post('/upload')
      .attach('files', await drawn('red'), 'kroken.png');
    const [file] = uploaded.body as { id: number }[];
    await save(people.editor, entry, { heroImage: { file: file?.id, alt: 'Kroken' } });
    await bring(people, entry, 'published');
    await eventually(async () => {
      const shown = { entryId: entry.documentId };
      const file = (await strapiInstance()
        .db.query('plugin::approval.shown-file')
        .findOne({ where: shown })) as { sha256: string };
      const kept = strapiInstance().db.query('plugin::approval.preview');
      expect(await kept.count({ where: { sha256: file.sha256 } })).toBe(1);
    });
    await people.leader
      .post(`/upload?id=${file?.id}`)
      .attach('files', await drawn('blue'), 'kroken.png');
    await save(people.editor, entry, { title: 'Tekroken' });
    const change = (await diff(entry)).find(({ kind }) => kind === 'media');
    return { old: change?.from as Picture, fresh: change?.to as Picture };
  }

  /** The colour in the middle of a small picture: red or blue. */
  const colourOf = async (picture: Picture): Promise<string> => {
    const answer = await people.leader.get(picture.preview).responseType('blob');
    if (answer.status !== 200) throw new Error(`No picture: ${answer.status}`);
    const { width, height } = await sharp(answer.body as Buffer).metadata();
    expect(Math.max(width, height)).toBe(480);
    expect(answer.headers['content-type']).toBe('image/webp');
    expect(answer.headers['cache-control']).toMatch(/^private, max-age=\d{7,}/);
    const { channels } = await sharp(answer.body as Buffer).stats();
    return (channels[0]?.mean ?? 0) > (channels[2]?.mean ?? 0) ? 'red' : 'blue';
  };

  test('is shown beside the new one, though its bytes are gone', async () => {
    const { old, fresh } = await pictures();
    expect(old).toMatchObject({ name: 'kroken.png' });
    expect(old.sha256).not.toBe(fresh.sha256);
    expect([await colourOf(old), await colourOf(fresh)]).toEqual(['red', 'blue']);
  });

  test('is shown to nobody who may not read a case with it', async () => {
    const { old } = await pictures();
    expect((await people.stranger.get(old.preview)).status).toBe(404);
    expect((await anonymous().get(old.preview)).status).toBe(401);
    expect((await people.leader.get(`${old.preview.slice(0, -1)}x`)).status).toBe(404);
  });

  test('is found in the entry that shows it, however many deleted ones have shown it before', async () => {
    const { old } = await pictures();
    const shownFiles = strapiInstance().db.query('plugin::approval.shown-file');
    const where = { sha256: old.sha256, entryId: entry.documentId };
    const showing = (await shownFiles.delete({ where })) as { id?: number };
    delete showing.id;
    for (let deleted = 0; deleted < 500; deleted += 1) {
      await shownFiles.create({ data: { ...showing, entryId: `deleted-${deleted}` } });
    }
    await shownFiles.create({ data: showing });
    expect(await colourOf(old)).toBe('red');
  });

  test('that cannot be decoded is tried once, not each time that somebody asks', async () => {
    const strapi = strapiInstance();
    const bytes = Buffer.from(`no picture of ${entry.documentId}`);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const url = `/uploads/${sha256}.png`;
    const path = join(strapi.dirs.static.public, url);
    await writeFile(path, bytes);
    const { uid: entryUid, documentId: entryId, locale: entryLocale } = entry;
    const file = { name: 'kroken.png', mime: 'image/png', url, sha256, pictured: true };
    await strapi.db
      .query('plugin::approval.shown-file')
      .create({ data: { ...file, entryUid, entryId, entryLocale } });

    const tried = jest.spyOn(strapi.log, 'warn').mockReturnValue(strapi.log);
    const asked = () => people.leader.get(`/approval/revisions/images/${sha256}`);
    expect([(await asked()).status, (await asked()).status]).toEqual([404, 404]);
    const calls = tried.mock.calls as unknown as [string, { sha256?: string }?][];
    const reasons = calls.filter(([, about]) => about?.sha256 === sha256);
    tried.mockRestore();
    await rm(path);
    expect(reasons).toHaveLength(1);
  });

  test('that is no picture at all stops nobody', async () => {
    const uploaded = await people.leader
      .post('/upload')
      .attach('files', Buffer.from('%PDF-1.4 nothing'), 'plan.pdf');
    const [file] = uploaded.body as { id: number }[];
    const answer = await save(people.editor, entry, {
      heroImage: { file: file?.id, alt: 'Ein plan' },
    });
    expect(answer.status).toBe(200);
    const { revision } = await caseOf(people.leader, entry);
    await save(people.editor, entry, { heroImage: null });
    const change = (await diff(entry, `&from=${revision}`)).find(({ kind }) => kind === 'media');
    expect(change?.from).toMatchObject({ name: 'plan.pdf', preview: null });
  });
});
