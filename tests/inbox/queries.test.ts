import { beforeAll, describe, expect, test } from '@jest/globals';
import { statementsOf } from '../delivery/statements';
import { make, makeWorld, memberships, type Part, type World } from '../membership/world';
import { withoutRounds } from '../workflow/past-the-guards';
import { clearCases, daysAgo, storeCases } from './stored-cases';

const STAGES = ['drafting', 'hearing', 'leader_review', 'web_review', 'published'];
const PATHS = [
  '/approval/summary',
  '/approval/cases',
  '/approval/cases?waitingFor=me',
  '/approval/cases?mine=units&pageSize=5&page=2',
  '/approval/cases?overdue=true&stage=leader_review&age=3&sort=title:asc',
  '/approval/cases?flag=orphaned&q=sak&pageSize=100',
];

// A round that falls between two counts would be counted with them.
withoutRounds();

let world: World;

/** Cases over the units, in all stages, each with people of its own. */
const storeSome = (count: number, units: string[]) =>
  storeCases(
    Array.from({ length: count }, (_, number) => ({
      unit: units[number % units.length] ?? '',
      stage: STAGES[number % STAGES.length] ?? 'drafting',
      movedAt: daysAgo(number % 40),
      submittedBy: world.ids.editor,
      contributors: [world.ids.editor, world.ids.both],
    })),
  );

async function queriesOf(part: Part, path: string): Promise<number> {
  const statements = await statementsOf(async () => {
    const answer = await world.people[part].get(path);
    if (answer.status !== 200) throw new Error(answer.text);
  });
  return statements.length;
}

const measure = async () => {
  const counts: Record<string, number> = {};
  for (const part of ['webEditor', 'leader', 'editor', 'projectLead', 'admin'] as const) {
    for (const path of PATHS) counts[`${part} ${path}`] = await queriesOf(part, path);
  }
  return counts;
};

beforeAll(async () => {
  world = await makeWorld();
});

describe('the inbox asks the database', () => {
  test('as often for 2,000 cases in many units as for 20 in two', async () => {
    await clearCases();
    await storeSome(20, [world.library, world.branch]);
    const few = await measure();
    expect(Math.max(...Object.values(few))).toBeLessThan(60);
    expect(Math.min(...Object.values(few))).toBeGreaterThan(0);

    await clearCases();
    const units = [world.library, world.branch];
    for (let number = 0; number < 30; number += 1) {
      const unit = await make('api::unit.unit', {
        name: `Eining ${number}`,
        municipality: world.north,
      });
      await memberships().add({ user: world.ids.both, role: 'leader', unit });
      units.push(unit);
    }
    await storeSome(2_000, units);
    expect(await measure()).toEqual(few);
  }, 120_000);
});
