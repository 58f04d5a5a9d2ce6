import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { anonymous, strapiInstance } from '../server';
import { bring } from '../workflow/bring';
import { type Cast, cast, type Part, PARTS } from '../workflow/cast';
import { type Entry, move, paragraph, save, storyOf, unitCalled, write } from '../workflow/entry';
import { askForNotices, idsOf, noticesAbout, noticesOf } from './people';

let people: Cast;
let unit: string;
let entry: Entry;
let ids: Record<Part, number>;

beforeAll(async () => {
  people = await cast();
  ids = await idsOf(people);
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, 'api::story.story', storyOf(unit, 'Lån ei sykkel'));
});

/** What each person is told by a step, by kind. */
async function toldBy(step: () => Promise<{ status: number; text: string }>) {
  const before = (await noticesOf(entry)).map(({ id }) => id);
  const { status, text } = await step();
  if (status !== 200) throw new Error(text);
  const fresh = (await noticesOf(entry)).filter(({ id }) => !before.includes(id));
  const told: Partial<Record<Part, string[]>> = {};
  for (const { receiver, kind } of fresh) {
    const part = PARTS.find((one) => ids[one] === receiver);
    if (part) told[part] = [...(told[part] ?? []), kind];
  }
  return told;
}

const step = (part: Part, action: string, more: object = {}) =>
  toldBy(() => move(people[part], entry, action, more));
const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

describe('a hand-over tells the next in line, and a decision those who brought the text', () => {
  test('a submission tells the leader and the deputy, nobody else', async () => {
    expect(await step('editor', 'submit')).toEqual({
      leader: ['to_decide'],
      deputy: ['to_decide'],
    });
  });

  test('an approval tells the web editors, and the one who submitted', async () => {
    await bring(people, entry, 'leader_review');
    expect(await step('leader', 'approve')).toEqual({
      web_editor: ['to_publish'],
      editor: ['approved'],
    });
  });

  test('asking for changes tells the submitter and whoever has written in it', async () => {
    await save(people.deputy, entry, { title: 'Lån ein elsykkel' });
    await bring(people, entry, 'leader_review');
    expect(await step('leader', 'request_changes', { comment: 'Kva kostar det?' })).toEqual({
      editor: ['changes_requested'],
      deputy: ['changes_requested'],
    });
  });

  test('withdrawing tells those who wrote it, not the one who withdraws', async () => {
    await bring(people, entry, 'leader_review');
    expect(await step('deputy', 'withdraw')).toEqual({ editor: ['withdrawn'] });
    await bring(people, entry, 'leader_review');
    expect(await step('editor', 'withdraw')).toEqual({});
  });

  test('a publication, a planned one and its end tell the submitter', async () => {
    await bring(people, entry, 'web_review');
    expect(await step('web_editor', 'publish', { publishAt: inAnHour() })).toEqual({
      editor: ['scheduled'],
    });
    expect(await step('web_editor', 'cancel_schedule')).toEqual({ editor: ['schedule_cancelled'] });
    expect(await step('web_editor', 'publish')).toEqual({ editor: ['published'] });
    expect(await step('leader', 'unpublish', { comment: 'Feil dato.' })).toEqual({
      editor: ['unpublished'],
    });
  });

  test('an emergency tells the leaders that a review waits, and whose text it was', async () => {
    expect(
      await step('web_editor', 'emergency_publish', { comment: 'Vassleidningsbrot.' }),
    ).toEqual({
      leader: ['retrospective_review'],
      deputy: ['retrospective_review'],
      editor: ['emergency_published'],
    });
    await step('leader', 'approve_retrospectively');
    const [afterwards] = await noticesAbout(people.deputy, entry);
    expect(afterwards?.readAt).not.toBeNull();
  });

  test('a comment on a live page tells who has spoken of it before', async () => {
    await bring(people, entry, 'published');
    await step('member', 'comment', { comment: 'Så fint.' });
    expect(await step('leader', 'comment', { comment: 'Takk.' })).toMatchObject({
      member: ['commented'],
    });
  });

  test('a comment tells those who wrote, whose turn it is and who has spoken before', async () => {
    expect(await step('member', 'comment', { comment: 'Fint.' })).toEqual({
      editor: ['commented'],
    });
    await bring(people, entry, 'leader_review');
    expect(await step('editor', 'comment', { comment: 'Takk.' })).toEqual({
      leader: ['commented'],
      deputy: ['commented'],
      member: ['commented'],
    });
  });

  test('an edit that voids an approval tells the one who submitted', async () => {
    await bring(people, entry, 'web_review');
    expect(await toldBy(() => save(people.deputy, entry, { title: 'Ny tittel' }))).toEqual({
      editor: ['approval_voided'],
    });
  });

  test("a web editor's correction tells the leaders, since it comes to them", async () => {
    await bring(people, entry, 'web_review');
    expect(await toldBy(() => save(people.web_editor, entry, { title: 'Retta' }))).toMatchObject({
      leader: ['to_decide'],
      deputy: ['to_decide'],
    });
  });

  test('a deleted draft is not spoken of any more', async () => {
    await bring(people, entry, 'leader_review');
    expect(await noticesOf(entry)).not.toEqual([]);
    const { uid, documentId } = entry;
    await people.editor
      .delete(`/content-manager/collection-types/${uid}/${documentId}?locale=nn`)
      .expect(200);
    expect(await noticesOf(entry)).toEqual([]);
  });

  test('a save of a draft tells nobody', async () => {
    expect(await toldBy(() => save(people.editor, entry, { title: 'Igjen' }))).toEqual({});
  });
});

test('a hearing asks the staff, with its date, and tells the leaders at its end', async () => {
  const uid = 'api::core-story.core-story';
  const { documentId } = (await strapiInstance()
    .db.query(uid)
    .findOne({ where: { unit: { documentId: unit }, locale: 'nn' } })) as { documentId: string };
  entry = { uid, documentId, locale: 'nb' };
  const content = { title: 'Kjernefortelling', story: paragraph('Vi låner ut.'), unit };
  await save(people.editor, entry, content);

  const dueAt = '2099-05-17T12:00:00+02:00';
  expect(await step('editor', 'submit', { dueAt })).toEqual({
    leader: ['to_hear'],
    deputy: ['to_hear'],
    member: ['to_hear'],
    change_agent: ['to_hear'],
  });
  const [asked] = await noticesAbout(people.member, entry);
  expect(asked?.message).toContain('17. mai 2099');
  expect(await step('editor', 'close_hearing')).toEqual({
    leader: ['to_decide'],
    deputy: ['to_decide'],
  });
});

test('a unit without leader and deputy asks the web editors instead of nobody', async () => {
  const memberships = strapiInstance().db.query('plugin::synleg.membership');
  const leading = { unit: { documentId: unit }, role: { $in: ['leader', 'deputy'] } };
  const rows = (await memberships.findMany({ where: leading })) as { id: number }[];
  const ended = async (validTo: string | null) => {
    for (const { id } of rows) await memberships.update({ where: { id }, data: { validTo } });
  };
  await ended('2020-01-01');
  try {
    expect(await step('editor', 'submit')).toEqual({ web_editor: ['orphaned'] });
  } finally {
    await ended(null);
  }
});

describe('a list of notices', () => {
  test('counts what is unread; what somebody else has done waits for nobody any more', async () => {
    await bring(people, entry, 'leader_review');
    const before = (await askForNotices(people.deputy)).meta.unread;
    await bring(people, entry, 'web_review');
    const { meta } = await askForNotices(people.deputy);
    expect(meta.unread).toBe(before - 1);
  });

  test('is marked as read one by one or all at once, by its owner alone', async () => {
    await bring(people, entry, 'leader_review');
    const [mine] = await noticesAbout(people.leader, entry);
    const markRead = (ids: unknown) => ({ ids });
    await people.deputy
      .post('/approval/notices/read')
      .send(markRead([mine?.id]))
      .expect(200);
    expect((await noticesAbout(people.leader, entry))[0]?.readAt).toBeNull();
    await people.leader
      .post('/approval/notices/read')
      .send(markRead([mine?.id]))
      .expect(200);
    expect((await noticesAbout(people.leader, entry))[0]?.readAt).not.toBeNull();

    const answer = await people.deputy.post('/approval/notices/read').send(markRead('all'));
    expect(answer.body).toEqual({ data: { unread: 0 } });
    expect((await askForNotices(people.deputy, 'unread=true')).data).toEqual([]);
  });

  test('speaks the language of its reader', async () => {
    await bring(people, entry, 'web_review');
    const users = strapiInstance().db.query('admin::user');
    const where = { email: 'redaktor@demo.example' };
    const said: string[] = [];
    for (const preferedLanguage of ['nn', 'nb', 'da', 'en']) {
      await users.update({ where, data: { preferedLanguage } });
      said.push((await noticesAbout(people.editor, entry))[0]?.message ?? '');
    }
    await users.update({ where, data: { preferedLanguage: 'nn' } });
    expect(said).toEqual([
      'Leif Leiar Døme har godkjent «Lån ei sykkel».',
      'Leif Leiar Døme har godkjent «Lån ei sykkel».',
      'Leif Leiar Døme har godkendt «Lån ei sykkel».',
      'Leif Leiar Døme has approved “Lån ei sykkel”.',
    ]);
  });

  test('is nobody’s without a session', async () => {
    await anonymous().get('/approval/notices').expect(401);
  });

  test.each([
    ['/approval/notices?page=0'],
    ['/approval/notices?unread=maybe'],
    ['/approval/notices?reader=7'],
  ])('%s is refused', async (address) => {
    await people.editor.get(address).expect(400);
  });

  test.each([[{}], [{ ids: ['1'] }], [{ ids: 'some' }], [{ ids: [-1] }]])(
    'marking %j as read is refused',
    async (body) => {
      await people.editor.post('/approval/notices/read').send(body).expect(400);
    },
  );
});
