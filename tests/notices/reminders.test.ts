import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { eventually, strapiInstance } from '../server';
import { bring } from '../workflow/bring';
import { type Cast, cast, type Part, PARTS } from '../workflow/cast';
import { type Entry, move, paragraph, save, storyOf, unitCalled, write } from '../workflow/entry';
import { idsOf, noticesOf } from './people';

let people: Cast;
let ids: Record<Part, number>;
let unit: string;
let entry: Entry;

beforeAll(async () => {
  people = await cast();
  ids = await idsOf(people);
  unit = await unitCalled('bibliotek');
});
beforeEach(async () => {
  entry = await write(people.editor, 'api::story.story', storyOf(unit, 'Ventar'));
});

const HOUR = 3_600_000;
const ago = (hours: number) => new Date(Date.now() - hours * HOUR).toISOString();
const cases = () => strapiInstance().db.query('plugin::approval.case');
const change = (data: object) =>
  cases().updateMany({ where: { entryId: entry.documentId, entryLocale: entry.locale }, data });

const REMINDERS = ['waited_long', 'hearing_ends_soon', 'hearing_over', 'orphaned'];
async function reminded(): Promise<Partial<Record<Part, string[]>>> {
  const told: Partial<Record<Part, string[]>> = {};
  for (const { receiver, kind } of await noticesOf(entry)) {
    const part = PARTS.find((one) => ids[one] === receiver);
    if (part && REMINDERS.includes(kind)) told[part] = [...(told[part] ?? []), kind];
  }
  return told;
}

/** A whole round: the case of a marker that is due, made after everything else, has been reminded of. */
async function round(): Promise<void> {
  const marker = await write(people.editor, 'api::story.story', storyOf(unit, 'Merke'));
  await bring(people, marker, 'leader_review');
  const where = { entryId: marker.documentId };
  await cases().updateMany({ where, data: { movedAt: ago(24 * 30) } });
  await strapiInstance()
    .plugin('approval')
    .service<{ at(name: string, when: Date): Promise<void> }>('jobs')
    .at('reminders', new Date());
  await eventually(async () => {
    expect((await noticesOf(marker)).some(({ kind }) => kind === 'waited_long')).toBe(true);
  });
}

describe('a case that has waited five days reminds those it waits for, once', () => {
  test('the leaders, and again when it comes to them again', async () => {
    await bring(people, entry, 'leader_review');
    await change({ movedAt: ago(24 * 5 - 1) });
    await round();
    expect(await reminded()).toEqual({});

    await change({ movedAt: ago(24 * 5 + 1) });
    await round();
    await round();
    expect(await reminded()).toEqual({ leader: ['waited_long'], deputy: ['waited_long'] });

    await bring(people, entry, 'web_review');
    await change({ movedAt: ago(24 * 6) });
    await round();
    expect(await reminded()).toMatchObject({
      web_editor: ['waited_long'],
      leader: ['waited_long'],
    });
  });

  test('whoever takes it over, though the others have been reminded', async () => {
    const memberships = strapiInstance().db.query('plugin::synleg.membership');
    const deputies = { unit: { documentId: unit }, role: 'deputy' };
    const [deputy] = (await memberships.findMany({ where: deputies })) as { id: number }[];
    const ended = (validTo: string | null) =>
      memberships.update({ where: { id: deputy?.id }, data: { validTo } });
    await bring(people, entry, 'leader_review');
    await change({ movedAt: ago(24 * 5 + 1) });
    await ended('2020-01-01');
    try {
      await round();
      expect(await reminded()).toEqual({ leader: ['waited_long'] });
    } finally {
      await ended(null);
    }
    await round();
    expect(await reminded()).toEqual({ leader: ['waited_long'], deputy: ['waited_long'] });
  });

  test('the writers, when it was sent back to them; a draft that was never handed in reminds nobody', async () => {
    await change({ movedAt: ago(24 * 9) });
    await round();
    expect(await reminded()).toEqual({});
    await bring(people, entry, 'leader_review');
    await move(people.leader, entry, 'request_changes', { comment: 'Meir om opningstidene.' });
    await change({ movedAt: ago(24 * 9) });
    await round();
    expect(await reminded()).toEqual({ editor: ['waited_long'] });
  });

  test('the leaders who must still look at an emergency', async () => {
    await move(people.web_editor, entry, 'emergency_publish', { comment: 'Flaum.' });
    await change({ movedAt: ago(24 * 9) });
    await round();
    expect(await reminded()).toEqual({ leader: ['waited_long'], deputy: ['waited_long'] });
  });
});

test('a hearing reminds the staff once, a day before its end', async () => {
  const uid = 'api::core-story.core-story';
  const { documentId } = (await strapiInstance()
    .db.query(uid)
    .findOne({ where: { unit: { documentId: unit }, locale: 'nn' } })) as { documentId: string };
  entry = { uid, documentId, locale: 'nb' };
  const content = { title: 'Kjernefortelling', story: paragraph('Vi låner ut.'), unit };
  await save(people.editor, entry, content);
  const dueAt = new Date(Date.now() + 20 * HOUR).toISOString();
  await move(people.editor, entry, 'submit', { dueAt });
  await round();
  expect(await reminded()).toEqual({});

  await change({ movedAt: ago(48) });
  await round();
  await round();
  const soon = ['hearing_ends_soon'];
  expect(await reminded()).toEqual({
    editor: soon,
    leader: soon,
    deputy: soon,
    member: soon,
    change_agent: soon,
  });
});

test('a case whose leaders leave while it waits is brought before the web editors', async () => {
  await bring(people, entry, 'leader_review');
  const memberships = strapiInstance().db.query('plugin::synleg.membership');
  const leading = { unit: { documentId: unit }, role: { $in: ['leader', 'deputy'] } };
  const rows = (await memberships.findMany({ where: leading })) as { id: number }[];
  const ended = async (validTo: string | null) => {
    for (const { id } of rows) await memberships.update({ where: { id }, data: { validTo } });
  };
  await ended('2020-01-01');
  try {
    const jobs = strapiInstance()
      .plugin('approval')
      .service<{ at(name: string, when: Date): Promise<void> }>('jobs');
    await jobs.at('reminders', new Date());
    await eventually(async () => expect(await reminded()).toEqual({ web_editor: ['orphaned'] }));
  } finally {
    await ended(null);
  }
});

describe('what goes quietly', () => {
  interface Approval {
    actAs<T>(user: number, work: () => Promise<T>): Promise<T>;
    quietly<T>(work: () => Promise<T>): Promise<T>;
    transition(key: Entry, request: Request): Promise<unknown>;
  }
  interface Request {
    action: string;
    version: number;
    comment?: string;
  }
  const approval = () => strapiInstance().plugin('approval').service<Approval>('approval');
  const quietly = async (part: Part, action: string, comment?: string) => {
    const { version } = (await cases().findOne({ where: { entryId: entry.documentId } })) as {
      version: number;
    };
    const { uid, documentId, locale } = entry;
    const key = { uid, documentId, locale };
    await approval().quietly(() =>
      approval().actAs(ids[part], () =>
        approval().transition(key, { action, version, ...(comment && { comment }) }),
      ),
    );
  };

  /** Those who still read that the entry is theirs to decide. */
  const askedOf = async () => {
    const asked = (await strapiInstance()
      .db.query('plugin::approval.notice')
      .findMany({
        where: { entryId: entry.documentId, kind: 'to_decide', readAt: { $null: true } },
      })) as { receiver: number }[];
    return asked.map(({ receiver }) => receiver).sort();
  };

  test('to a unit that nobody leads is told to the web editors once, and not again by mail', async () => {
    const memberships = strapiInstance().db.query('plugin::synleg.membership');
    const leading = { unit: { documentId: unit }, role: { $in: ['leader', 'deputy'] } };
    const rows = (await memberships.findMany({ where: leading })) as { id: number }[];
    const ended = async (validTo: string | null) => {
      for (const { id } of rows) await memberships.update({ where: { id }, data: { validTo } });
    };
    await ended('2020-01-01');
    try {
      await quietly('editor', 'submit');
      expect(await reminded()).toEqual({ web_editor: ['orphaned'] });
      await round();
      expect(await reminded()).toEqual({ web_editor: ['orphaned'] });
    } finally {
      await ended(null);
    }
  });

  test('shows once what waits, also when more is said quietly before anybody moves it', async () => {
    await quietly('editor', 'submit');
    await quietly('editor', 'comment', 'Biletet kjem i morgon.');
    await quietly('editor', 'comment', 'No er biletet her.');
    expect(await askedOf()).toEqual([ids.leader, ids.deputy].sort());
  });

  test('answers what was asked all the same', async () => {
    await bring(people, entry, 'leader_review');
    await quietly('leader', 'approve');
    expect(await askedOf()).toEqual([]);
  });
});
