import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Jobs } from '../../src/plugins/approval/server/src/jobs/jobs';
import { anonymous, eventually, strapiInstance } from '../server';
import { type ServerProcess, startServer } from '../server/server-process';
import { bring } from '../workflow/bring';
import { type Cast, cast, type Part } from '../workflow/cast';
import {
  ask,
  codeOf,
  type Entry,
  move,
  paragraph,
  save,
  standing,
  storyOf,
  unitCalled,
  write,
} from '../workflow/entry';
import { sql } from './sql';

const STORY = 'api::story.story';
/** Hundreds of requests on a machine that does something else besides. */
const LONG = 600_000;

let here: Cast;
let unit: string;
let servers: ServerProcess[];
let casts: Cast[];

const jobsHere = () => strapiInstance().plugin('approval').service<Jobs>('jobs');

/** Two more servers; the one in this process keeps still, so that it is they who do what is due. */
async function startTwo(): Promise<void> {
  servers = await Promise.all([startServer(), startServer()]);
  casts = await Promise.all(servers.map(({ url }) => cast(url)));
}

beforeAll(async () => {
  await jobsHere().stop();
  here = await cast();
  unit = await unitCalled('bibliotek');
  await startTwo();
}, LONG);

afterAll(() => Promise.all(servers.map((server) => server.kill())));

const newStory = (title: string) => write(here.editor, STORY, storyOf(unit, title));

interface Recorded {
  at: string;
  version: number;
  actor: string;
}
const recordsOf = ({ documentId, locale }: Entry, action: string) =>
  sql<Recorded>(
    `SELECT at, version, actor FROM approval_audit_records
      WHERE entry_id = ? AND entry_locale = ? AND action = ? ORDER BY sequence`,
    [documentId, locale, action],
  );

describe('of simultaneous transitions over two servers', () => {
  /** Round and round through the workflow, every step a race of people who may all take it. */
  const STEPS: { action: string; people: Part[]; more?: object }[] = [
    { action: 'submit', people: ['editor', 'leader', 'deputy'] },
    { action: 'approve', people: ['leader', 'deputy'] },
    { action: 'publish', people: ['web_editor'] },
    { action: 'unpublish', people: ['web_editor', 'leader'], more: { comment: 'Om att.' } },
  ];
  const RACES = 200;

  test(
    `one wins in each of ${RACES} races, and the others are told that the case has moved`,
    async () => {
      const entry = await newStory('Kappløp');
      for (let race = 0; race < RACES; race += 1) {
        const step = STEPS[race % STEPS.length] as (typeof STEPS)[number];
        const { version } = await standing(entry);
        const body = { action: step.action, version, ...step.more };
        const runners = casts.flatMap((people) => step.people.map((part) => people[part]));
        const twice = [...runners, ...runners].slice(0, 4);
        const answers = await Promise.all(twice.map((person) => ask(person, entry, body)));

        const lost = answers.filter(({ status }) => status !== 200).map(codeOf);
        expect(lost).toEqual(Array(twice.length - 1).fill('approval.stale_version'));
        expect((await standing(entry)).version).toBe(version + 1);
        const recorded = await recordsOf(entry, step.action);
        expect(recorded.filter((record) => record.version === version + 1)).toHaveLength(1);
      }
    },
    LONG,
  );
});

describe('what falls due at once', () => {
  const PUBLICATIONS = 50;
  const REMOVED = 10;
  /** in which the library has no core story yet */
  const LANGUAGES = ['nb', 'da'];

  interface Plan {
    entry: Entry;
    publishAt: string;
    unpublishAt?: string;
  }

  const fromNow = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

  async function isPublic({ documentId, locale }: Entry, at = servers[0]?.url): Promise<boolean> {
    const path = `/api/synleg/v1/entries/${documentId}?locale=${locale}`;
    return (await anonymous(at).get(path)).status === 200;
  }

  async function coreStoryIn(locale: string): Promise<Entry> {
    const uid = 'api::core-story.core-story';
    const { documentId } = (await strapiInstance()
      .db.query(uid)
      .findOne({ where: { unit: { documentId: unit }, locale: 'nn' } })) as Entry;
    const entry = { uid, documentId, locale };
    await save(here.editor, entry, {
      title: 'Biblioteket',
      story: paragraph('Vi låner ut.'),
      unit,
    });
    return entry;
  }

  async function planned(count: number): Promise<Entry[]> {
    const entries: Entry[] = [];
    for (let made = 0; made < count; made += 1) {
      const entry = await newStory(`Planlagd ${made}`);
      await bring(here, entry, 'web_review');
      entries.push(entry);
    }
    return entries;
  }

  /** Every other one is planned on the other server. */
  async function schedule({ entry, ...times }: Plan, index: number): Promise<void> {
    const people = casts[index % casts.length] as Cast;
    const answer = await move(people.web_editor, entry, 'publish', times);
    expect([answer.status, (await standing(entry)).stage]).toEqual([200, 'scheduled']);
  }

  /** By the clock of time alone: once, in nobody's name, not before its time. */
  async function happenedOnce(entry: Entry, action: string, when: string): Promise<void> {
    const byTime = (await recordsOf(entry, action)).filter(({ actor }) => actor === 'system');
    expect(byTime).toHaveLength(1);
    expect(byTime[0]?.at && byTime[0].at >= when).toBe(true);
  }

  const snapshotsOf = ({ documentId, locale }: Entry) =>
    sql('SELECT id FROM synleg_snapshots WHERE entry_id = ? AND entry_locale = ?', [
      documentId,
      locale,
    ]);

  test(
    'is published, removed and closed once each, by two servers',
    async () => {
      const hearings = await Promise.all(LANGUAGES.map(coreStoryIn));
      const begun = Date.now();
      const entries = await planned(PUBLICATIONS);
      // Planning them is less work than bringing them here was, however slow the machine.
      const seconds = Math.max((Date.now() - begun) / 1000, 3);
      const publishAt = fromNow(seconds);
      const unpublishAt = fromNow(seconds + 1);
      const plans = entries.map((entry, index): Plan => {
        return { entry, publishAt, ...(index < REMOVED && { unpublishAt }) };
      });
      for (const [index, plan] of plans.entries()) await schedule(plan, index);
      for (const entry of hearings) await move(here.editor, entry, 'submit', { dueAt: publishAt });
      expect(await Promise.all(entries.map((entry) => isPublic(entry)))).not.toContain(true);
      expect(new Date().toISOString() < publishAt).toBe(true);

      await eventually(async () => {
        const stages = (await Promise.all(entries.map(standing))).map(({ stage }) => stage);
        const removed = stages.slice(0, REMOVED);
        expect([new Set(removed), new Set(stages.slice(REMOVED))]).toEqual([
          new Set(['drafting']),
          new Set(['published']),
        ]);
        for (const entry of hearings) expect((await standing(entry)).stage).toBe('leader_review');
      }, LONG);

      for (const { entry, unpublishAt: removal } of plans) {
        await happenedOnce(entry, 'publish', publishAt);
        if (removal) await happenedOnce(entry, 'unpublish', removal);
        expect(await snapshotsOf(entry)).toHaveLength(1);
        for (const { url } of servers) expect(await isPublic(entry, url)).toBe(!removal);
      }
      for (const entry of hearings) await happenedOnce(entry, 'close_hearing', publishAt);
    },
    LONG,
  );

  test(
    'while every server is down happens once when they are up again',
    async () => {
      const entries = await planned(5);
      const publishAt = fromNow(5);
      for (const [index, entry] of entries.entries()) await schedule({ entry, publishAt }, index);
      for (const server of servers) await server.kill();
      await eventually(() => expect(new Date().toISOString() > publishAt).toBe(true), 10_000);
      for (const entry of entries) expect((await standing(entry)).stage).toBe('scheduled');

      await startTwo();
      await eventually(async () => {
        for (const entry of entries) expect((await standing(entry)).stage).toBe('published');
      }, LONG);
      for (const entry of entries) {
        await happenedOnce(entry, 'publish', publishAt);
        expect(await snapshotsOf(entry)).toHaveLength(1);
        expect(await isPublic(entry)).toBe(true);
      }
    },
    LONG,
  );
});
