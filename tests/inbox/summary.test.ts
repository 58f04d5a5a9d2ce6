import { beforeAll, expect, test } from '@jest/globals';
import { anonymous } from '../server';
import { makeWorld, type Part, type World } from '../membership/world';
import type { Listed } from './list';
import { daysAgo, storeCases } from './stored-cases';

interface Summary {
  roles: string[];
  overseesAll: boolean;
  waiting: number;
  overdue: number;
  first: Listed[];
  flagged: Record<string, number>;
  stages: Record<string, number>;
  units: { unit: { name: string }; own: boolean; stages: Record<string, number> }[];
  types: { uid: string; name: string }[];
}

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const { library, branch, school } = world;
  await storeCases([
    ...[12, 1, 2, 3, 4, 0].map((days) => ({
      title: `Ventar ${days}`,
      unit: library,
      movedAt: daysAgo(days),
    })),
    { unit: branch, stage: 'web_review' },
    { unit: library, stage: 'published' },
    { unit: school },
  ]);
});

const summary = async (part: Part) =>
  ((await world.people[part].get('/approval/summary')).body as { data: Summary }).data;

test('a leader sees what waits, the longest first, and how the own units stand', async () => {
  const told = await summary('leader');
  expect(told).toMatchObject({ roles: ['leader'], overseesAll: false, waiting: 6, overdue: 1 });
  expect(told.first.map(({ title }) => title)).toEqual([12, 4, 3, 2, 1].map((d) => `Ventar ${d}`));
  expect(told.first[0]).toMatchObject({ overdue: true, unit: { name: 'Nord bibliotek' } });
  expect(told.units).toMatchObject([
    { unit: { name: 'Nord bibliotek' }, own: true, stages: { leader_review: 6, published: 1 } },
    { unit: { name: 'Nord filial' }, own: true, stages: { web_review: 1, published: 0 } },
  ]);
});

test('a web editor sees all units of the municipality, and no other’s', async () => {
  const told = await summary('webEditor');
  expect(told).toMatchObject({ roles: ['web_editor'], waiting: 1, flagged: { orphaned: 0 } });
  expect(told.stages).toEqual({
    drafting: 0,
    hearing: 0,
    leader_review: 6,
    web_review: 1,
    scheduled: 0,
    published: 1,
  });
  expect(told.units.every(({ own }) => !own)).toBe(true);
  expect(told.types).toContainEqual({ uid: 'api::page.page', name: expect.any(String) });
});

test('a web editor is told what nobody leads', async () => {
  expect(await summary('southWebEditor')).toMatchObject({
    waiting: 1,
    flagged: { orphaned: 1, awaiting_retrospective_review: 0 },
  });
});

test('who has no role has nothing waiting', async () => {
  expect(await summary('nobody')).toMatchObject({ roles: [], waiting: 0, first: [], units: [] });
  const admin = await summary('admin');
  expect(admin).toMatchObject({ roles: [], overseesAll: true, waiting: 0 });
  expect(admin.stages['leader_review']).toBeGreaterThanOrEqual(7);
  expect((await anonymous().get('/approval/summary')).status).toBe(401);
});
