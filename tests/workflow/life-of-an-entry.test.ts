import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { UID } from '@strapi/strapi';
import type { Agent } from 'supertest';
import { signIn, strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  askForCase,
  caseOf,
  codeOf,
  dataOf,
  draftRow,
  type Entry,
  type ErrorAnswer,
  move,
  publishedRows,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';
import { findingsOf, knex, publicStories, reconcile, recordsOf } from './past-the-guards';

const STORY = 'api::story.story';
const PANEL = `/content-manager/collection-types/${STORY}`;

let people: Cast;
let unit: string;
let entry: Entry;
let written = 0;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, `Lesestund ${(written += 1)}`));
});

const inEnglish = () => ({ ...entry, locale: 'en' });
const addEnglish = async () => {
  const saved = await save(people.editor, inEnglish(), storyOf(unit, `Reading ${written}`));
  if (saved.status !== 200) throw new Error(saved.text);
  return inEnglish();
};
const remove = (person: Agent, locale: string) =>
  person.delete(`${PANEL}/${entry.documentId}?locale=${locale}`);
const lastOf = async (one: Entry) => (await recordsOf(one)).at(-1);
const municipality = async (): Promise<Entry> => {
  const uid = 'api::municipality.municipality';
  const { documentId } = (await strapiInstance()
    .db.query(uid)
    .findOne({ where: { slug: 'bo' } })) as Entry;
  return { uid, documentId, locale: 'nn' };
};
const isWhole = async () => {
  const before = await strapiInstance().db.query('plugin::approval.audit-record').count();
  await reconcile();
  expect(await strapiInstance().db.query('plugin::approval.audit-record').count()).toBe(before);
};

describe('throwing a draft away', () => {
  test('leads a live page back to published, recorded, with nobody left as its writer', async () => {
    await bring(people, entry, 'published');
    await save(people.editor, entry, { title: 'Angra' });
    await bring(people, entry, 'web_review');
    const answer = await people.editor
      .post(`${PANEL}/${entry.documentId}/actions/discard?locale=nn`)
      .send({});
    expect(answer.status).toBe(200);
    expect(await standing(entry)).toMatchObject({
      stage: 'published',
      approvedRevision: null,
      contributors: [],
    });
    expect(await lastOf(entry)).toMatchObject({
      action: 'discard',
      fromStage: 'web_review',
      toStage: 'published',
    });
    await isWhole();
  });
});

describe('deleting', () => {
  test('an entry that never was live takes its case along; its history stays', async () => {
    await bring(people, entry, 'web_review');
    expect((await remove(people.editor, 'nn')).status).toBe(200);
    expect(codeOf(await askForCase(people.editor, entry))).toBe('approval.unknown_case');
    expect(await lastOf(entry)).toMatchObject({
      action: 'delete',
      fromStage: 'web_review',
      toStage: null,
    });
    await isWhole();
  });

  test('several entries at once records each of them, in one whole chain', async () => {
    const more = [
      await write(people.editor, STORY, storyOf(unit, 'Spelkveld')),
      await write(people.editor, STORY, storyOf(unit, 'Strikkekveld')),
    ];
    const documentIds = [entry, ...more].map(({ documentId }) => documentId);
    const answer = await people.editor
      .post(`${PANEL}/actions/bulkDelete?locale=nn`)
      .send({ documentIds });
    expect(answer.status).toBe(200);
    for (const one of [entry, ...more]) {
      expect(await lastOf(one)).toMatchObject({ action: 'delete', toStage: null });
    }
    const checked = await people.super_admin.get('/approval/audit/verify');
    expect(dataOf<{ valid: boolean }>(checked)).toMatchObject({ valid: true });
    await isWhole();
  });

  test('all languages is refused while one is live, and deletes none', async () => {
    const english = await addEnglish();
    await bring(people, english, 'published');
    const before = [
      await draftRow(entry),
      await standing(entry),
      await publicStories(),
    ] as unknown[];
    const answer = await remove(people.editor, '*');
    expect([answer.status, codeOf(answer)]).toEqual([409, 'approval.still_live']);
    expect([await draftRow(entry), await standing(entry), await publicStories()]).toEqual(before);
    expect(await publishedRows(english)).toHaveLength(1);
  });

  test('one language leaves another that is live', async () => {
    const english = await addEnglish();
    await bring(people, english, 'published');
    expect((await remove(people.editor, 'nn')).status).toBe(200);
    expect(await standing(english)).toMatchObject({ stage: 'published', live: true });
    expect(await publishedRows(english)).toHaveLength(1);
    await isWhole();
  });
});

describe('a copy', () => {
  const copyOf = async (person: Agent): Promise<Entry> => {
    const answer = await person
      .post(`${PANEL}/clone/${entry.documentId}?locale=nn`)
      .send({ title: `Kopi ${written}` });
    if (answer.status !== 200) throw new Error(answer.text);
    return { ...entry, documentId: dataOf<{ documentId: string }>(answer).documentId };
  };

  test('of an approved text is a draft that nobody approved, by all who wrote it', async () => {
    await save(people.deputy, entry, { title: 'Av to' });
    await bring(people, entry, 'web_review');
    const copy = await copyOf(people.leader);
    const now = await caseOf(people.leader, copy);
    expect(now).toMatchObject({ stage: 'drafting', live: false, approvedBy: null, version: 1 });
    expect(now['contributors']).toHaveLength(3);
    expect(await lastOf(copy)).toMatchObject({ action: 'create' });
    await isWhole();
  });

  test('of a live page is not live, and of a planned one not planned', async () => {
    await bring(people, entry, 'web_review');
    const publishAt = new Date(Date.now() + 3_600_000).toISOString();
    const unpublishAt = new Date(Date.now() + 7_200_000).toISOString();
    await move(people.web_editor, entry, 'publish', { publishAt, unpublishAt });
    const planned = await copyOf(people.editor);
    const nothingPlanned = {
      live: false,
      publishAt: null,
      unpublishAt: null,
      plannedUnpublishAt: null,
      approvedRevision: null,
    };
    expect(await standing(planned)).toMatchObject(nothingPlanned);
    await move(people.web_editor, entry, 'cancel_schedule');
    await move(people.web_editor, entry, 'publish', { unpublishAt });
    const live = await copyOf(people.editor);
    expect(await standing(live)).toMatchObject(nothingPlanned);
    expect(await publishedRows(live)).toEqual([]);
  });
});

describe('giving an entry to another unit', () => {
  let other: string;
  beforeAll(async () => {
    other = await unitCalled('barneskule');
  });
  const give = (person: Agent) => save(person, entry, { unit: other });

  test('in review voids its approvals; the new unit’s roles count from then on', async () => {
    await bring(people, entry, 'web_review');
    expect((await give(people.editor)).status).toBe(200);
    expect(await standing(entry)).toMatchObject({
      stage: 'drafting',
      unit: other,
      approvedRevision: null,
      approvedBy: null,
    });
    expect(await lastOf(entry)).toMatchObject({ action: 'edit', fromStage: 'web_review' });
    await isWhole();
  });

  test('takes the cases of its other languages along', async () => {
    const english = await addEnglish();
    await bring(people, english, 'leader_review');
    expect((await give(people.editor)).status).toBe(200);
    expect(await standing(english)).toMatchObject({ stage: 'drafting', unit: other });
  });

  test('is refused while it is live', async () => {
    await bring(people, entry, 'published');
    const before = await standing(entry);
    const answer = await give(people.editor);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'membership.move_while_live']);
    expect(await standing(entry)).toEqual(before);
  });

  test('is for those who write in both', async () => {
    const foreign = await unitCalled('uu');
    const answer = await save(people.editor, entry, { unit: foreign });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'membership.not_your_unit']);
  });
});

describe('deleting a language of the installation', () => {
  interface Language {
    id: number;
    code: string;
  }
  const languages = async () => (await people.super_admin.get('/i18n/locales')).body as Language[];
  const removeLanguage = async (code: string) => {
    const language = (await languages()).find((one) => one.code === code);
    return people.super_admin.delete(`/i18n/locales/${language?.id}`);
  };
  const PAGE = 'api::page.page';
  const everything = () =>
    Promise.all(
      ['stories', 'pages', 'units', 'approval_cases', 'i18n_locale', 'approval_audit_records'].map(
        (table) => knex()(table).select('*').orderBy('id'),
      ),
    );

  /** Strapi finds a unit in the language of the entry alone. */
  const settleIn = async (locale: string) => {
    await people.super_admin
      .post('/i18n/locales')
      .send({ code: locale, name: locale, isDefault: false });
    const documents = (uid: string) =>
      strapiInstance().documents(uid as UID.ContentType) as unknown as {
        update(parameters: object): Promise<unknown>;
      };
    const place = await municipality();
    await documents(place.uid).update({
      documentId: place.documentId,
      locale,
      data: { name: 'Bø', slug: 'bo', country: 'NO' },
    });
    await documents('api::unit.unit').update({
      documentId: unit,
      locale,
      data: { name: 'Bibliothek', slug: 'bibliothek', municipality: place.documentId },
    });
  };

  test('is refused while something in it is live, says how much, and deletes nothing', async () => {
    await settleIn('fr');
    const french = { ...entry, locale: 'fr' };
    const saved = await save(people.editor, french, storyOf(unit, `Lecture ${written}`));
    expect([saved.status, saved.text]).toEqual([200, saved.text]);
    await bring(people, french, 'published');
    const before = await everything();
    const answer = await removeLanguage('fr');
    expect([answer.status, codeOf(answer)]).toEqual([409, 'approval.still_live']);
    expect((answer.body as ErrorAnswer).error.message).toContain('1');
    expect(await everything()).toEqual(before);
  });

  test('takes the drafts and their cases along, in one step', async () => {
    await people.super_admin
      .post('/i18n/locales')
      .send({ code: 'de', name: 'Deutsch', isDefault: false });
    const { documentId } = await strapiInstance()
      .documents(PAGE)
      .create({ locale: 'de', data: { title: `Seite ${written}` } });
    const german = { uid: PAGE, documentId, locale: 'de' };
    expect((await askForCase(people.super_admin, german)).status).toBe(200);
    expect((await removeLanguage('de')).status).toBe(200);
    expect((await languages()).map(({ code }) => code)).not.toContain('de');
    expect(await draftRow(german)).toBeNull();
    await expect(standing(german)).rejects.toThrow('no case');
    expect(await lastOf(german)).toMatchObject({ action: 'delete', toStage: null });
    await isWhole();
  });
});

describe('deleting people', () => {
  test('leaves their cases readable, as those of a former user, and still one of the writers', async () => {
    const { id } = dataOf<{ id: number }>(
      await people.super_admin.post('/admin/users').send({
        firstname: 'Flyktig',
        lastname: 'Fugl',
        email: 'flyktig@demo.example',
        roles: dataOf<{ id: number; code: string }[]>(await people.super_admin.get('/admin/roles'))
          .filter(({ code }) => code === 'strapi-super-admin')
          .map((role) => role.id),
      }),
    );
    const activated = await people.super_admin
      .put(`/admin/users/${id}`)
      .send({ isActive: true, password: 'Synleg-demo-1' });
    expect(activated.status).toBe(200);
    const passing = await signIn('flyktig@demo.example');
    const own = await write(passing, STORY, storyOf(unit, `Av ein som drog ${written}`));
    await bring(people, own, 'leader_review');
    expect((await people.super_admin.delete(`/admin/users/${id}`)).status).toBe(200);
    const now = await caseOf(people.leader, own);
    expect(now['contributors']).toEqual([{ id: null, name: expect.any(String) }]);
    const history = await people.leader.get(
      `/approval/cases/${own.uid}/${own.documentId}/history?locale=nn`,
    );
    expect(history.status).toBe(200);
    expect(dataOf<object[]>(history).length).toBeGreaterThan(1);
    await bring(people, own, 'published');
    expect(await findingsOf(own)).toEqual([]);
  });

  test('is no way to delete a role of the panel that people have', async () => {
    const roles = dataOf<{ id: number; code: string }[]>(
      await people.super_admin.get('/admin/roles'),
    );
    const role = roles.find(({ code }) => code === 'synleg-editor');
    const answer = await people.super_admin.delete(`/admin/roles/${role?.id}`);
    expect(answer.status).toBe(400);
    expect(await caseOf(people.editor, entry)).toMatchObject({ stage: 'drafting' });
  });
});

describe('deleting a unit', () => {
  const make = async () =>
    write(people.web_editor, 'api::unit.unit', {
      name: `Bydelshus ${written}`,
      municipality: (await municipality()).documentId,
    });
  const removeUnit = (one: Entry) =>
    people.web_editor.delete(
      `/content-manager/collection-types/${one.uid}/${one.documentId}?locale=*`,
    );

  test('is refused while something belongs to it', async () => {
    const own = await make();
    await write(people.web_editor, STORY, storyOf(own.documentId, `Der ${written}`));
    const answer = await removeUnit(own);
    expect([answer.status, codeOf(answer)]).toEqual([400, 'membership.in_use']);
    expect(await standing(own)).toMatchObject({ stage: 'drafting' });
  });

  test('is refused while the public sees it', async () => {
    const documentId = await unitCalled('barneskule');
    const answer = await removeUnit({ uid: 'api::unit.unit', documentId, locale: 'nn' });
    expect([answer.status, codeOf(answer)]).toEqual([409, 'approval.still_live']);
  });

  test('takes its own case along in every language it has one', async () => {
    const own = await make();
    expect((await removeUnit(own)).status).toBe(200);
    await expect(standing(own)).rejects.toThrow('no case');
    expect(await lastOf(own)).toMatchObject({ action: 'delete', toStage: null });
    await isWhole();
  });
});
