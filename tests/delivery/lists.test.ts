import { describe, expect, it } from '@jest/globals';
import { publicStatementsOf } from './statements';
import { dataOf, entries, type EntryAnswer, get, paginationOf } from './public';

interface Listed {
  municipality: { slug: string };
  slug: string;
  kind: string;
  themes: string[];
  url: string;
}
const presentations = (query = '') => dataOf<Listed[]>(get(`/presentations${query}`));

describe('municipalities', () => {
  it('tell their languages and how many units they have', async () => {
    const all = await dataOf<{ slug: string; unitCount: number; languages: string[] }[]>(
      get('/municipalities'),
    );
    const counts = Object.fromEntries(all.map(({ slug, unitCount }) => [slug, unitCount]));
    expect(counts).toMatchObject({ bo: 4, herning: 1, thisted: 1, viborg: 1 });
    const one = await dataOf(get('/municipalities/bo'));
    expect(all).toContainEqual(one);
    expect(one).toMatchObject({ name: 'Bø kommune', languages: expect.arrayContaining(['nn']) });
  });
});

describe('presentations', () => {
  it('are found by municipality, kind and words', async () => {
    const slugs = async (query: string) => (await presentations(query)).map(({ slug }) => slug);
    expect(await slugs('?municipality=bo')).toHaveLength(4);
    expect(await slugs('?municipality=bo&kind=library')).toEqual(['bibliotek']);
    expect(await slugs('?q=BIBLIOTEK&municipality=bo')).toContain('bibliotek');
    expect(await slugs('?municipality=nowhere')).toEqual([]);
  });

  it('name the themes that have something in them, and lead to the whole', async () => {
    const [library] = await presentations('?municipality=bo&kind=library');
    expect(library?.themes).toHaveLength(11);
    expect(library?.url).toMatch(/\/api\/synleg\/v1\/presentations\/bo\/bibliotek$/);
  });
});

describe('entries', () => {
  it('are found by theme, municipality and unit', async () => {
    const stories = await entries('?theme=stories&municipality=bo&unit=bibliotek');
    expect(stories.length).toBeGreaterThan(0);
    for (const { theme, municipality, unit } of stories) {
      expect([theme, municipality.slug, unit.slug]).toEqual(['stories', 'bo', 'bibliotek']);
    }
    const [first] = stories;
    const byId = await entries(`?theme=stories&unit=${first?.unit.id}`);
    expect(byId.map(({ id }) => id).toSorted()).toEqual(stories.map(({ id }) => id).toSorted());
  });

  it('are found by words in them, whatever their capitals', async () => {
    const [known] = await entries('?theme=services&municipality=bo');
    const words = encodeURIComponent((known?.title ?? '').toUpperCase());
    expect((await entries(`?q=${words}`)).map(({ id }) => id)).toContain(known?.id);
    expect(await entries('?q=%25')).toEqual([]);
  });

  it('are found by topic', async () => {
    const services = await entries('?theme=services&pagination[pageSize]=100');
    const topics = services.flatMap(({ content }) => content.losTopics as string[] | undefined);
    const topic = topics.find((given) => given !== undefined) ?? '';
    const found = await entries(`?losTopic=${encodeURIComponent(topic.toUpperCase())}`);
    expect(found.length).toBeGreaterThan(0);
    for (const { content } of found) expect(content.losTopics).toContain(topic);
  });

  it('are open jobs when asked for what is open', async () => {
    const open = await entries('?open=true');
    expect(open.length).toBeGreaterThan(0);
    for (const { theme, content } of open) {
      expect(theme).toBe('jobs');
      expect(Date.parse(String(content.deadline))).toBeGreaterThan(Date.now());
    }
  });

  it('come page by page, each once', async () => {
    const { total, pageCount } = await paginationOf(get('/entries?pagination[pageSize]=7'));
    expect(pageCount).toBe(Math.ceil(total / 7));
    const ids: string[] = [];
    for (let page = 1; page <= pageCount; page += 1) {
      const path = `?pagination[pageSize]=7&pagination[page]=${page}&sort=title`;
      ids.push(...(await entries(path)).map(({ id }) => id));
    }
    expect(ids).toHaveLength(total);
    expect(new Set(ids).size).toBe(total);
    expect(await entries(`?pagination[page]=${pageCount + 1_000}`)).toEqual([]);
  });

  it.each<[string, (entry: EntryAnswer) => string]>([
    ['publishedAt', (entry) => entry.publishedAt],
    ['updatedAt', (entry) => entry.updatedAt],
    ['deadline', (entry) => (entry.content.deadline as string | undefined) ?? '9'],
  ])('come in the order of %s, and the other way round', async (sort, keyOf) => {
    const query = (order: string) => `?municipality=bo&pagination[pageSize]=100&sort=${order}`;
    const up = (await entries(query(sort))).map(keyOf);
    const down = (await entries(query(`-${sort}`))).map(keyOf);
    expect(up).toEqual(up.toSorted());
    expect(down).toEqual(up.toReversed());
  });

  it('take the same few statements, however many they are', async () => {
    const many = await publicStatementsOf(() => get('/entries?pagination[pageSize]=100'));
    const few = await publicStatementsOf(() => get('/entries?pagination[pageSize]=2'));
    expect(many.length).toBe(few.length);
    expect(many.length).toBeLessThanOrEqual(8);
  });

  it('are the same alone', async () => {
    const [listed] = await entries('?theme=stories&municipality=bo');
    expect(await dataOf(get(`/entries/${listed?.id}`))).toEqual(listed);
  });
});
