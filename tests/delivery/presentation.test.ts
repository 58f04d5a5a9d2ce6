import { beforeAll, describe, expect, it } from '@jest/globals';
import { publicStatementsOf } from './statements';
import { get, presentation, type PresentationAnswer } from './public';

const THEMES = [
  'core-story',
  'services',
  'practical-info',
  'goals-and-plans',
  'results',
  'projects',
  'stories',
  'staff',
  'jobs',
  'meet-an-employee',
  'other',
];

describe('a presentation', () => {
  let library: PresentationAnswer;
  beforeAll(async () => {
    library = await presentation('bo/bibliotek?locale=nn');
  });

  it('shows the unit and all its themes in one answer', () => {
    expect(library).toMatchObject({
      municipality: { slug: 'bo', name: 'Bø kommune' },
      unit: { slug: 'bibliotek', kind: 'library' },
      locale: 'nn',
      availableLocales: ['nn', 'en'],
    });
    expect(library.themes.map(({ key }) => key).toSorted()).toEqual(THEMES.toSorted());
    expect(library.themes.every(({ items }) => items.length > 0)).toBe(true);
  });

  it('tells of each entry where it belongs, which revision it is and since when', () => {
    for (const entry of library.themes.flatMap(({ items }) => items)) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^[a-z0-9]{24}$/),
        slug: expect.stringMatching(/^[a-z0-9-]+$/),
        title: expect.stringMatching(/./),
        locale: 'nn',
        municipality: library.municipality,
        unit: { id: library.unit.id, slug: 'bibliotek' },
        revision: expect.stringMatching(/^sha256-[0-9a-f]{64}$/),
      });
      expect(new Date(entry.publishedAt) <= new Date(entry.updatedAt)).toBe(true);
    }
  });

  it('was changed when the latest of its parts was', () => {
    const changes = library.themes.flatMap(({ items }) => items.map((item) => item.updatedAt));
    expect(changes).toContain(library.updatedAt);
    expect(library.updatedAt).toBe(changes.toSorted().at(-1));
  });

  it('falls back entry by entry, and each says which locale it is in', async () => {
    const answer = await get('/presentations/bo/bibliotek?locale=en');
    expect(answer.headers['content-language']).toBe('en');
    const english = (answer.body as { data: PresentationAnswer }).data;
    const shown = english.themes.flatMap(({ items }) => items);
    const ids = library.themes.flatMap(({ items }) => items).map(({ id }) => id);
    expect(new Set(shown.map(({ locale }) => locale))).toEqual(new Set(['nn', 'en']));
    expect(new Set(shown.map(({ id }) => id))).toEqual(new Set(ids));
  });

  it('is in the municipality’s own language when none is asked for', async () => {
    const answer = await get('/presentations/herning/uu');
    expect(answer.headers['content-language']).toBe('da');
    expect(answer.body).toMatchObject({ data: { locale: 'da' } });
  });

  it('gives one theme of it alone', async () => {
    const answer = await get('/presentations/bo/bibliotek/jobs?locale=nn');
    const jobs = library.themes.find(({ key }) => key === 'jobs');
    expect(answer.body).toEqual({ data: jobs, meta: {} });
  });

  it('takes the same few statements, however large it is', async () => {
    const large = await publicStatementsOf(() => get('/presentations/bo/bibliotek'));
    const small = await publicStatementsOf(() =>
      get('/presentations/thisted/thy-uddannelsescenter'),
    );
    expect(large.length).toBeLessThanOrEqual(4);
    expect(large.length).toBe(small.length);
  });
});
