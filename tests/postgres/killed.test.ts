import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Jobs } from '../../src/plugins/approval/server/src/jobs/jobs';
import { eventually, signIn, strapiInstance } from '../server';
import type { ServerProcess } from '../server/server-process';
import { bring } from '../workflow/bring';
import { ask, type Entry, move, standing, storyOf, unitCalled, write } from '../workflow/entry';
import { type Cast, cast } from '../workflow/cast';
import { type Fleet, fleetOf } from './fleet';
import { COMMIT, holdAt, stepsOfLastMove, watchWrites, whoIsPublishing } from './held-writes';
import { forgotten } from './sql';
import { breaksInTheLog, publishedOnceMore, type Traces, tracesOf } from './traces';

const LONG = 2_400_000;
/** Each costs the boot of a server; fewer do while something else is looked for. */
const KILLS = Number(process.env['KILLS'] ?? 200);
const AT_A_TIME = 2;

let here: Cast;
let unit: string;
let fleet: Fleet;

beforeAll(async () => {
  // What is due is for the servers that are killed.
  await strapiInstance().plugin('approval').service<Jobs>('jobs').stop();
  here = await cast();
  unit = await unitCalled('bibliotek');
  await watchWrites();
  fleet = fleetOf(3);
  await fleet.complete();
}, LONG);

afterAll(() => fleet.end(), LONG);

async function inWebReview(entry: Entry): Promise<Entry> {
  await bring(here, entry, 'web_review');
  return entry;
}

const newStory = async () =>
  inWebReview(await write(here.editor, 'api::story.story', storyOf(unit, 'Straumbrot')));

/** Asks a server to publish, which may not live to answer. @returns has it said that it did? */
async function publishOn(server: ServerProcess, entry: Entry): Promise<boolean> {
  const webEditor = await signIn('webredaktor@demo.example', undefined, server.url);
  const { version } = await standing(entry);
  try {
    return (await ask(webEditor, entry, { action: 'publish', version })).status === 200;
  } catch {
    return false;
  }
}

interface Planned {
  entry: Entry;
  before: Traces;
}

/** How soon a plan can be for, so that it is made before its time: as slow as the machine is. */
let ahead = 500;

/** Plans a publication so soon that a test can wait for it. @param next gives one that waits for the web editor */
async function planned(next: () => Promise<Entry>): Promise<Planned> {
  for (;;) {
    const entry = await next();
    const publishAt = new Date(Date.now() + ahead).toISOString();
    await move(here.web_editor, entry, 'publish', { publishAt });
    const before = await tracesOf(entry);
    if (before.stage === 'scheduled') return { entry, before };
    ahead *= 1.5;
  }
}

async function killNamed(name: string): Promise<void> {
  const victim = fleet.named(name);
  if (!victim) throw new Error(`Nobody knows the server ${name}.`);
  await fleet.kill(victim);
}

/** What is to be left of a publication: all of it, or nothing. @returns which */
async function expectWhole(entry: Entry, before: Traces): Promise<'all' | 'nothing'> {
  const now = await tracesOf(entry);
  if (now.version === before.version) {
    expect(now).toEqual(before);
    return 'nothing';
  }
  expect(now).toEqual(publishedOnceMore(before, now));
  return 'all';
}

async function happensInTheEnd({ entry, before }: Planned): Promise<void> {
  await eventually(async () => expect((await standing(entry)).stage).toBe('published'), 60_000);
  expect(await expectWhole(entry, before)).toBe('all');
}

describe('a server that is killed', () => {
  let steps: string[];
  let timedSteps: string[];

  beforeAll(async () => {
    expect(await publishOn(await fleet.any(), await newStory())).toBe(true);
    steps = await stepsOfLastMove();
    await happensInTheEnd(await planned(newStory));
    timedSteps = await stepsOfLastMove();
  }, LONG);

  test('is killed at every write there is', () => {
    expect(steps).toEqual(
      expect.arrayContaining([
        'INSERT stories',
        'INSERT stories_unit_lnk',
        'UPDATE approval_cases',
        'INSERT synleg_snapshots',
        'INSERT approval_audit_records',
        'UPDATE approval_audit_heads',
        COMMIT,
      ]),
    );
    expect(steps.at(-1)).toBe(COMMIT);
  });

  test(
    'at any step of a publication leaves all of it or nothing, and it can be done again',
    async () => {
      for (const step of steps) {
        const entry = await newStory();
        const before = await tracesOf(entry);
        const victim = await fleet.any();
        let asked: Promise<boolean> | undefined;
        const lead = async () => {
          asked = publishOn(victim, entry);
        };
        await holdAt(step, lead, () => fleet.kill(victim));
        expect(await asked).toBe(false);
        await forgotten(victim.name);

        // PostgreSQL had been told to commit: it does, whoever is left to hear of it.
        const left = await expectWhole(entry, before);
        expect([step, left]).toEqual([step, step === COMMIT ? 'all' : 'nothing']);
        if (left === 'nothing') expect(await publishOn(await fleet.any(), entry)).toBe(true);
        expect(await expectWhole(entry, before)).toBe('all');
      }
    },
    LONG,
  );

  test(
    'at any step of a timed publication leaves it to the others, who do it once',
    async () => {
      for (const step of timedSteps) {
        const plans: Planned[] = [];
        const lead = async () => plans.push(await planned(newStory));
        await holdAt(step, lead, killNamed);
        for (const plan of plans) await happensInTheEnd(plan);
      }
    },
    LONG,
  );
});

describe(`${KILLS} servers killed at random moments`, () => {
  /** Of the publications under way; it finds its length by itself, so that half of them are cut off. */
  let span: number;
  const seen = { all: 0, nothing: 0 };

  function learn(left: 'all' | 'nothing'): void {
    seen[left] += 1;
    span *= left === 'all' ? 0.9 : 1.1;
  }

  async function killAsItPublishes(entries: Entry[]): Promise<void> {
    const before = await Promise.all(entries.map(tracesOf));
    const victim = await fleet.any();
    const asked = entries.map((entry) => publishOn(victim, entry));
    await wait(Math.random() * span);
    await fleet.kill(victim);
    const answers = await Promise.all(asked);
    await forgotten(victim.name);
    for (const [index, entry] of entries.entries()) {
      const left = await expectWhole(entry, before[index] as Traces);
      if (answers[index]) expect(left).toBe('all');
      learn(left);
    }
  }

  async function killAsTimePublishes(entries: Entry[]): Promise<void> {
    const plans = await Promise.all(entries.map((entry) => planned(() => inWebReview(entry))));
    const name = await eventually(whoIsPublishing, 60_000);
    await wait(Math.random() * 100);
    await killNamed(name);
    await forgotten(name);
    for (const plan of plans) await happensInTheEnd(plan);
  }

  test(
    'leave no half publication, no lost record and no lost or doubled notice',
    async () => {
      const begun = Date.now();
      expect(await publishOn(await fleet.any(), await newStory())).toBe(true);
      span = Date.now() - begun;
      const ready = Array.from({ length: 3 * AT_A_TIME }, newStory);
      for (let killed = 0; killed < KILLS; killed += 1) {
        const entries = await Promise.all(ready.splice(0, AT_A_TIME));
        await (killed % 4 === 3 ? killAsTimePublishes(entries) : killAsItPublishes(entries));
        ready.push(...entries.map(inWebReview));
      }
      await Promise.all(ready);
      expect(await breaksInTheLog()).toEqual([]);
      // Otherwise they were killed before or after anything happened, and nothing is proved.
      expect([seen.all > 0, seen.nothing > 0]).toEqual([true, true]);
    },
    LONG,
  );
});
