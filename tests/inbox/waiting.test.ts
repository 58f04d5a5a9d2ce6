import { beforeAll, describe, expect, test } from '@jest/globals';
import { strapiInstance } from '../server';
import { makeWorld, memberships, type Part, PARTS, type World } from '../membership/world';
import { move, save, write, storyOf, caseOf } from '../workflow/entry';
import { list, type Listed, titles } from './list';
import { clearCases, storeCases } from './stored-cases';

const STAGES = ['drafting', 'hearing', 'leader_review', 'web_review', 'scheduled', 'published'];

let world: World;
const as = (part: Part) => world.people[part];
const waiting = (part: Part) => titles(as(part), 'waitingFor=me');

beforeAll(async () => {
  world = await makeWorld();
});

describe('what waits for whom', () => {
  test('a draft that was sent back waits for whoever handed it in, until it is worked on', async () => {
    const entry = await write(as('leader'), 'api::story.story', storyOf(world.library, 'Attende'));
    await move(as('leader'), entry, 'submit');
    const deputy = { user: world.ids.member, role: 'deputy', unit: world.library };
    const { documentId } = await memberships().add(deputy);
    await move(as('member'), entry, 'request_changes', { comment: 'Skriv meir' });
    expect(await waiting('leader')).toEqual(['Attende']);
    expect(await waiting('editor')).toEqual(['Attende']);
    expect(await waiting('webEditor')).toEqual([]);
    await save(as('editor'), entry, { title: 'Betre' });
    // The leader wrote it, so it stays on the leader's list.
    expect(await waiting('leader')).toEqual(['Betre']);
    expect(await waiting('member')).toEqual([]);
    await strapiInstance().documents('plugin::synleg.membership').delete({ documentId });
    await clearCases();
  });

  test('what was published in an emergency waits for the leader', async () => {
    const entry = await write(as('editor'), 'api::story.story', storyOf(world.library, 'Stengt'));
    await move(as('webEditor'), entry, 'emergency_publish', { comment: 'Vasskade' });
    expect(await waiting('leader')).toEqual(['Stengt']);
    expect(await waiting('webEditor')).toEqual([]);
    const query = 'flag=awaiting_retrospective_review';
    expect(await titles(as('webEditor'), query)).toEqual(['Stengt']);
    await move(as('leader'), entry, 'approve_retrospectively');
    expect(await waiting('leader')).toEqual([]);
    expect(await titles(as('webEditor'), query)).toEqual([]);
    await clearCases();
  });

  test('the list and the case agree, for everyone and in every stage', async () => {
    const { library, branch, school, ids } = world;
    await storeCases(
      STAGES.flatMap((stage) =>
        [library, branch, school].flatMap((unit) => [
          { stage, unit },
          { stage, unit, submittedBy: ids.leader, contributors: [ids.editor] },
          { stage, unit, submittedBy: ids.webEditor, contributors: [ids.leader, ids.webEditor] },
        ]),
      ),
    );
    const cases = (await list(as('admin'))).data.filter(({ unit }) => unit !== null);
    expect(cases.length).toBeGreaterThanOrEqual(54);
    const has = (one: Listed, part: Part) =>
      one.waitsFor.people.some(({ id }) => id === world.ids[part]);
    for (const part of PARTS) {
      const expected = cases.filter((one) => has(one, part)).map(({ documentId }) => documentId);
      const { data } = await list(as(part), 'waitingFor=me');
      expect(data.map(({ documentId }) => documentId).sort()).toEqual(expected.sort());
    }
    await clearCases();
  });
});

describe('a case whose leader is gone', () => {
  const users = () => strapiInstance().db.query('admin::user');
  const block = (blocked: boolean) =>
    users().update({ where: { id: world.ids.leader }, data: { blocked } });

  test('falls to the deputy, then to the parent’s leader, then to the web editor', async () => {
    const { library, branch } = world;
    await storeCases([
      { title: 'I biblioteket', unit: library },
      { title: 'I filialen', unit: branch },
      { title: 'Utkast', unit: library, stage: 'drafting' },
      { title: 'Hos web', unit: library, stage: 'web_review' },
      { title: 'Ferdig', unit: library, stage: 'published' },
    ]);
    expect((await waiting('leader')).sort()).toEqual(['I biblioteket', 'I filialen']);
    expect(await waiting('webEditor')).toEqual(['Hos web']);
    expect(await titles(as('webEditor'), 'flag=orphaned')).toEqual([]);

    const deputy = { user: world.ids.member, role: 'deputy', unit: library };
    const { documentId } = await memberships().add(deputy);
    await block(true);
    expect(await waiting('member')).toEqual(['I biblioteket']);
    expect((await waiting('webEditor')).sort()).toEqual(['Hos web', 'I filialen']);
    expect(await titles(as('webEditor'), 'flag=orphaned')).toEqual(['I filialen']);

    await strapiInstance().documents('plugin::synleg.membership').delete({ documentId });
    expect((await waiting('webEditor')).sort()).toEqual(['Hos web', 'I biblioteket', 'I filialen']);
    const flagged = await list(as('webEditor'));
    const orphans = flagged.data.filter(({ flags }) => flags.includes('orphaned'));
    expect(orphans.map(({ title }) => title).sort()).toEqual([
      'I biblioteket',
      'I filialen',
      'Utkast',
    ]);
    expect((await titles(as('webEditor'), 'flag=orphaned')).sort()).toEqual(
      orphans.map(({ title }) => title).sort(),
    );
    expect((await list(as('southWebEditor'), 'flag=orphaned')).data).toEqual([]);
    await block(false);
    expect(await waiting('webEditor')).toEqual(['Hos web']);
  });

  test('is paged like any other', async () => {
    await storeCases(Array.from({ length: 7 }, () => ({ unit: world.school })));
    const page = async (number: number) =>
      (await as('southWebEditor').get(`/approval/cases?flag=orphaned&pageSize=3&page=${number}`))
        .body as Awaited<ReturnType<typeof list>>;
    const pages = await Promise.all([1, 2, 3].map(page));
    expect(pages.map(({ data }) => data.length)).toEqual([3, 3, 1]);
    expect(pages[0]?.meta.pagination.total).toBe(7);
    expect(new Set(pages.flatMap(({ data }) => data.map((one) => one.documentId))).size).toBe(7);
  });

  test('is told on its own page too', async () => {
    const entry = await write(
      as('southEditor'),
      'api::story.story',
      storyOf(world.school, 'Åleine'),
    );
    expect((await caseOf(as('southEditor'), entry)).flags).toEqual(['orphaned']);
  });
});
