import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { strapiInstance } from '../server';
import { bring } from './bring';
import { type Cast, cast } from './cast';
import {
  askForCase,
  caseOf,
  codeOf,
  dataOf,
  draftRow,
  type Entry,
  move,
  publishedRows,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from './entry';

const STORY = 'api::story.story';
let people: Cast;
let unit: string;
let entry: Entry;

beforeAll(async () => {
  people = await cast();
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, STORY, storyOf(unit, 'Kaffikroken'));
});

interface HistoryAnswer {
  action: string;
  from: string | null;
  to: string | null;
  actor: { id: number | null; name: string };
  comment: string | null;
}
const historyOf = async (one: Entry) =>
  dataOf<HistoryAnswer[]>(
    await people.leader.get(
      `/approval/cases/${one.uid}/${one.documentId}/history?locale=${one.locale}`,
    ),
  );

describe('a save', () => {
  test('that changes nothing moves nothing', async () => {
    await bring(people, entry, 'web_review');
    const before = await standing(entry);
    expect((await save(people.editor, entry, storyOf(unit, 'Kaffikroken'))).status).toBe(200);
    expect(await standing(entry)).toEqual(before);
  });

  test('that changes a word takes the case back to the group, and its approval with it', async () => {
    await bring(people, entry, 'web_review');
    await save(people.editor, entry, { title: 'Tekroken' });
    const now = await caseOf(people.leader, entry);
    expect(now).toMatchObject({
      stage: 'drafting',
      live: false,
      approvedBy: null,
      title: 'Tekroken',
    });
    expect(now['contributors']).toHaveLength(1);
  });

  test('by a web editor from outside the unit leads to the leader', async () => {
    await bring(people, entry, 'web_review');
    await save(people.web_editor, entry, { title: 'Retta av webredaktøren' });
    expect((await standing(entry)).stage).toBe('leader_review');
    expect((await move(people.leader, entry, 'approve')).status).toBe(200);
    expect((await move(people.web_editor, entry, 'publish')).status).toBe(200);
  });

  test('of a live page leaves what the public sees', async () => {
    await bring(people, entry, 'published');
    const [live] = await publishedRows(entry);
    await save(people.editor, entry, { title: 'Under arbeid' });
    expect(await publishedRows(entry)).toEqual([live]);
    expect(await standing(entry)).toMatchObject({ stage: 'drafting', live: true });
  });

  test('is told in the history, with who it was', async () => {
    await bring(people, entry, 'leader_review');
    await save(people.deputy, entry, { title: 'Med andre ord' });
    const [latest] = await historyOf(entry);
    expect(latest).toMatchObject({ action: 'edit', from: 'leader_review', to: 'drafting' });
    expect(latest?.actor.id).not.toBeNull();
  });
});

describe('four eyes', () => {
  test('a leader and a web editor who both wrote cannot publish', async () => {
    await save(people.leader, entry, { title: 'Leiaren skriv' });
    await save(people.web_editor, entry, { title: 'Webredaktøren skriv' });
    await bring(people, entry, 'web_review');
    const answer = await move(people.web_editor, entry, 'publish');
    expect([answer.status, codeOf(answer)]).toEqual([403, 'approval.four_eyes']);
    expect(await publishedRows(entry)).toEqual([]);
  });
});

describe('four eyes are not cheated', () => {
  const refusedForFourEyes = async (one: Entry) => {
    await bring(people, one, 'web_review');
    const answer = await move(people.web_editor, one, 'publish');
    expect([answer.status, codeOf(answer)]).toEqual([403, 'approval.four_eyes']);
  };

  test('by a copy: whoever wrote the original has written the copy', async () => {
    await save(people.web_editor, entry, { title: 'Webredaktøren skriv' });
    const answer = await people.leader
      .post(`/content-manager/collection-types/${STORY}/clone/${entry.documentId}?locale=nn`)
      .send({});
    expect(answer.status).toBe(200);
    await refusedForFourEyes({
      ...entry,
      documentId: dataOf<{ documentId: string }>(answer).documentId,
    });
  });

  test('by a picture that is replaced in place: whoever replaced it has contributed', async () => {
    const picture = (colour: string) =>
      sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
        .png()
        .toBuffer();
    const uploaded = await people.leader
      .post('/upload')
      .attach('files', await picture('red'), 'bilete.png');
    const [file] = uploaded.body as { id: number }[];
    await save(people.web_editor, entry, { heroImage: { file: file?.id, alt: 'Ei raud flate' } });
    const replaced = await people.leader
      .post(`/upload?id=${file?.id}`)
      .attach('files', await picture('blue'), 'bilete.png');
    expect(replaced.status).toBe(200);
    await refusedForFourEyes(entry);
  });
});

describe('sending back', () => {
  test('needs a comment, which the group then reads', async () => {
    await bring(people, entry, 'leader_review');
    const silent = await move(people.leader, entry, 'request_changes');
    expect([silent.status, codeOf(silent)]).toEqual([400, 'approval.comment_required']);
    const blank = await move(people.leader, entry, 'request_changes', { comment: '  ' });
    expect(codeOf(blank)).toBe('approval.comment_required');
    await move(people.leader, entry, 'request_changes', { comment: 'Ta med telefonnummeret.' });
    const [latest] = await historyOf(entry);
    expect(latest).toMatchObject({ action: 'request_changes', comment: 'Ta med telefonnummeret.' });
  });
});

describe('a submission', () => {
  test('of an unfinished draft lists what is missing, field by field, and moves nothing', async () => {
    const empty = await write(people.editor, STORY, { title: 'Berre ein tittel', unit });
    const answer = await move(people.editor, empty, 'submit');
    expect([answer.status, codeOf(answer)]).toEqual([400, 'approval.requirements_not_met']);
    const { details } = (answer.body as { error: { details: { issues: { field: string }[] } } })
      .error;
    expect(details.issues.map((issue) => issue.field).sort()).toEqual(['body', 'lead']);
    expect((await standing(empty)).stage).toBe('drafting');
  });

  test('takes the day by which the hearing closes, ahead and with its time zone', async () => {
    for (const dueAt of ['2020-01-01T12:00:00+01:00', '2999-01-01', 'soon']) {
      const answer = await move(people.editor, entry, 'submit', { dueAt });
      expect([answer.status, codeOf(answer)]).toEqual([400, 'approval.invalid_time']);
    }
  });
});

describe('throwing a draft away', () => {
  test('for the live page leads back to published', async () => {
    await bring(people, entry, 'published');
    await save(people.editor, entry, { title: 'Angra' });
    const answer = await people.editor
      .post(
        `/content-manager/collection-types/${STORY}/${entry.documentId}/actions/discard?locale=nn`,
      )
      .send({});
    expect(answer.status).toBe(200);
    const now = await caseOf(people.leader, entry);
    expect(now).toMatchObject({ stage: 'published', live: true, title: 'Kaffikroken' });
    expect(now.revision).toBe(now.liveRevision);
  });
});

describe('throwing a draft away is refused, and the draft is kept,', () => {
  const discard = () =>
    people.editor
      .post(
        `/content-manager/collection-types/${STORY}/${entry.documentId}/actions/discard?locale=nn`,
      )
      .send({});

  test('when nothing is live to go back to', async () => {
    const before = (await draftRow(entry)) as unknown;
    expect((await discard()).status).toBe(404);
    const inside = strapiInstance()
      .documents(STORY)
      .discardDraft({ documentId: entry.documentId, locale: 'nn' });
    await expect(inside).rejects.toMatchObject({
      details: { code: 'approval.action_not_allowed_in_stage' },
    });
    expect(await draftRow(entry)).toEqual(before);
  });

  test('when the page could not be brought back exactly as it is live', async () => {
    const service = await write(people.editor, 'api::service.service', { title: 'Utlån', unit });
    await save(people.editor, entry, { relatedService: service.documentId });
    await bring(people, entry, 'published');
    await save(people.editor, entry, { title: 'Angra' });
    const before = [(await draftRow(entry)) as unknown, await standing(entry)];
    const answer = await discard();
    expect([answer.status, codeOf(answer)]).toEqual([409, 'approval.content_changed']);
    expect([await draftRow(entry), await standing(entry)]).toEqual(before);
  });
});

describe('taking out of view', () => {
  test('needs a comment; then the entry can be deleted, and its case is gone', async () => {
    await bring(people, entry, 'published');
    expect(codeOf(await move(people.leader, entry, 'unpublish'))).toBe('approval.comment_required');
    const gone = await move(people.leader, entry, 'unpublish', { comment: 'Ikkje lenger rett.' });
    expect(dataOf<{ stage: string; live: boolean }>(gone)).toMatchObject({
      stage: 'drafting',
      live: false,
    });
    expect(await publishedRows(entry)).toEqual([]);
    const deleted = await people.editor.delete(
      `/content-manager/collection-types/${STORY}/${entry.documentId}?locale=nn`,
    );
    expect(deleted.status).toBe(200);
    expect(codeOf(await askForCase(people.editor, entry))).toBe('approval.unknown_case');
  });
});

describe('languages', () => {
  test('are independent cases', async () => {
    await bring(people, entry, 'published');
    const english = { ...entry, locale: 'en' };
    expect((await save(people.editor, english, storyOf(unit, 'The coffee corner'))).status).toBe(
      200,
    );
    const nynorsk = await standing(entry);
    await bring(people, english, 'published');
    await move(people.web_editor, english, 'unpublish', { comment: 'Too early.' });
    expect(await standing(entry)).toEqual(nynorsk);
    expect(await publishedRows(entry)).toHaveLength(1);
  });
});

test('a copy is nobody’s approved text', async () => {
  await bring(people, entry, 'published');
  const answer = await people.editor
    .post(`/content-manager/collection-types/${STORY}/clone/${entry.documentId}?locale=nn`)
    .send({ title: 'Kopi' });
  expect(answer.status).toBe(200);
  const copy = { ...entry, documentId: dataOf<{ documentId: string }>(answer).documentId };
  expect(await standing(copy)).toMatchObject({ stage: 'drafting', live: false });
});
