import { beforeAll, describe, expect, test } from '@jest/globals';
import { makeWorld, type Part, type World } from '../membership/world';
import { list, titles } from './list';
import { daysAgo, storeCases } from './stored-cases';

let world: World;
const as = (part: Part) => world.people[part];

beforeAll(async () => {
  world = await makeWorld();
  const { library, branch, school } = world;
  await storeCases([
    { title: 'Ny låneavtale', unit: library, movedAt: daysAgo(2) },
    { title: 'Årsplan', unit: library, stage: 'web_review', movedAt: daysAgo(30) },
    { title: 'Utkast 50% ferdig', unit: library, stage: 'drafting', movedAt: daysAgo(60) },
    { title: 'Filialen', unit: branch, uid: 'api::plan.plan', movedAt: daysAgo(9) },
    { title: 'Skolen', unit: school, locale: 'da', movedAt: daysAgo(1) },
    { title: 'Ute i verda', unit: library, stage: 'published', movedAt: daysAgo(90) },
  ]);
});

describe('a list of cases', () => {
  test('shows a person the cases of their units and no others', async () => {
    expect((await titles(as('southWebEditor'))).sort()).toEqual(['Skolen']);
    expect(await titles(as('webEditor'))).toHaveLength(5);
    expect(await titles(as('nobody'))).toEqual([]);
    expect(await titles(as('southWebEditor'), `unit=${world.library}`)).toEqual([]);
    expect(await titles(as('admin'), `unit=${world.library}`)).toHaveLength(4);
  });

  test.each([
    ['stage=web_review', ['Årsplan']],
    ['uid=api::plan.plan', ['Filialen']],
    ['locale=da', []],
    ['age=30', ['Årsplan', 'Utkast 50% ferdig', 'Ute i verda']],
    ['age=61', ['Ute i verda']],
    // Nobody waits for a draft that was never handed in, or for what is published.
    ['overdue=true', ['Filialen', 'Årsplan']],
    ['flag=awaiting_retrospective_review', []],
    ['q=låneavtale', ['Ny låneavtale']],
    ['q=åRSPLAN', ['Årsplan']],
    ['q=årsplan', ['Årsplan']],
    ['q=50%25', ['Utkast 50% ferdig']],
    ['q=%25', ['Utkast 50% ferdig']],
    ['q=_', []],
    ['q=%5C', []],
    [
      'sort=title:asc',
      ['Filialen', 'Ny låneavtale', 'Ute i verda', 'Utkast 50% ferdig', 'Årsplan'],
    ],
    [
      'sort=waitingSince:asc',
      ['Ute i verda', 'Utkast 50% ferdig', 'Årsplan', 'Filialen', 'Ny låneavtale'],
    ],
    ['stage=leader_review&sort=waitingSince:desc&overdue=true&q=filial&age=9', ['Filialen']],
  ])('%s', async (query, expected) => {
    expect(await titles(as('webEditor'), query)).toEqual(expected);
  });

  test('is in the order of the last change, and what waits in the order of its wait', async () => {
    expect((await titles(as('webEditor')))[0]).toBe('Ny låneavtale');
    expect(await titles(as('leader'), 'waitingFor=me')).toEqual(['Filialen', 'Ny låneavtale']);
  });

  test('tells the units a person belongs to from those they look over', async () => {
    expect(await titles(as('webEditor'), 'mine=units')).toEqual([]);
    expect(await titles(as('editor'), 'mine=units')).toHaveLength(4);
  });

  test('says of each case in the reader’s language who has it, since when, and whether that is too long', async () => {
    const { data } = await list(as('webEditor'), 'sort=title:asc');
    const [branch, loan] = data;
    expect(branch).toMatchObject({
      type: 'Goals and plans',
      overdue: true,
      waitsFor: { roles: ['leader', 'deputy'], people: [{ id: world.ids.leader }] },
    });
    expect(branch?.waitingSince.slice(0, 10)).toBe(daysAgo(9).toISOString().slice(0, 10));
    expect(loan).toMatchObject({ overdue: false, flags: [] });
  });

  test('has pages that hold each case once', async () => {
    const page = async (number: number) => {
      const answer = await as('webEditor').get(`/approval/cases?pageSize=2&page=${number}`);
      return answer.body as Awaited<ReturnType<typeof list>>;
    };
    const pages = await Promise.all([1, 2, 3].map(page));
    const seen = pages.flatMap(({ data }) => data.map(({ title }) => title));
    expect(seen).toEqual(await titles(as('webEditor')));
    expect(pages[0]?.meta.pagination).toEqual({ page: 1, pageSize: 2, pageCount: 3, total: 5 });
  });
});

describe('a list is refused', () => {
  test.each([
    ['waitingFor=you', 'waitingFor'],
    ['mine=all', 'mine'],
    ['stage=done', 'stage'],
    ['stage=drafting&stage=hearing', 'stage'],
    ['unit=a b', 'unit'],
    ['uid[$ne]=x', 'uid'],
    ['locale=', 'locale'],
    ['overdue=yes', 'overdue'],
    ['age=-1', 'age'],
    ['age=ten', 'age'],
    ['age=1.5', 'age'],
    ['flag=lost', 'flag'],
    ['q=', 'q'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['q=a%00b', 'q'],
    ['sort=unit:asc', 'sort'],
    ['sort=title', 'sort'],
    ['pageSize=101', 'pageSize'],
    ['page=0', 'page'],
  ])('%s', async (query, named) => {
    const answer = await as('webEditor').get(`/approval/cases?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.error.name).toBe('ValidationError');
    expect(answer.body.error.message).toContain(named);
  });

  test('for a filter that is not known, and the known are named', async () => {
    const answer = await as('webEditor').get('/approval/cases?overdu=true');
    expect(answer.status).toBe(400);
    const { message } = answer.body.error;
    expect(message).toContain('overdu;');
    for (const known of ['waitingFor', 'mine', 'overdue', 'flag', 'q', 'sort', 'pageSize']) {
      expect(message).toContain(known);
    }
  });
});
