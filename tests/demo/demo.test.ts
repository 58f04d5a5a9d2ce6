import { describe, expect, it } from '@jest/globals';
import { anonymous, signIn, strapiInstance } from '../server';

const api = '/api/synleg/v1';

interface Theme {
  key: string;
  items: { locale: string; title: string; content: Record<string, unknown> }[];
}

async function presentation(unit: string, locale?: string): Promise<Theme[]> {
  const query = locale ? `?locale=${locale}` : '';
  const answer = await anonymous().get(`${api}/presentations/${unit}${query}`).expect(200);
  expect(answer.text).not.toContain('@demo.example');
  return answer.body.data.themes;
}

const themeOf = (themes: Theme[], key: string): Theme => {
  const found = themes.find((theme) => theme.key === key);
  if (!found) throw new Error(`There is no theme ${key}.`);
  return found;
};

async function waitingFor(email: string): Promise<{ stage: string; live: boolean }[]> {
  const person = await signIn(email);
  const answer = await person.get('/approval/cases?waitingFor=me&pageSize=100').expect(200);
  return answer.body.data;
}

describe('the demo', () => {
  it('has four municipalities, each with its units', async () => {
    const municipalities = await anonymous().get(`${api}/municipalities`).expect(200);
    expect(municipalities.body.data.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'bo',
      'herning',
      'thisted',
      'viborg',
    ]);
    const units = await anonymous().get(`${api}/presentations?municipality=bo`).expect(200);
    expect(units.body.data.map(({ slug }: { slug: string }) => slug).sort()).toEqual([
      'barneskule',
      'bibliotek',
      'kulturskule',
      'sjukeheim',
    ]);
  });

  it('presents the library in all eleven themes', async () => {
    const themes = await presentation('bo/bibliotek', 'nn');
    expect(themes).toHaveLength(11);
    for (const { items } of themes) {
      expect(items.length).toBeGreaterThan(0);
      expect(new Set(items.map(({ locale }) => locale))).toEqual(new Set(['nn']));
    }
  });

  it('presents the library in English where it has English, and in Nynorsk elsewhere', async () => {
    const themes = await presentation('bo/bibliotek', 'en');
    expect(themes).toHaveLength(11);
    const english = themes.filter(({ items }) => items.some(({ locale }) => locale === 'en'));
    expect(english.length).toBeGreaterThanOrEqual(5);
    expect(themeOf(themes, 'staff').items[0]?.locale).toBe('nn');
  });

  it('tells the facts of the guidance centre', async () => {
    const themes = await presentation('herning/uu');
    const values = themeOf(themes, 'results').items.flatMap(
      ({ content }) => content['series'] as { value: number }[],
    );
    expect(values.map(({ value }) => value).sort()).toEqual([25.6, 74.4]);
  });

  it('tells the facts of UJJU', async () => {
    const [ujju] = themeOf(await presentation('thisted/thy-uddannelsescenter'), 'projects').items;
    expect(ujju?.content['partners']).toHaveLength(14);
    expect(ujju?.content['phases']).toHaveLength(4);
  });

  it('tells of leadership in the first line', async () => {
    const themes = await presentation('viborg/hr');
    const [project] = themeOf(themes, 'projects').items;
    const activities = project?.content['activities'] as { status: string }[];
    expect(new Set(activities.map(({ status }) => status))).toEqual(new Set(['done', 'planned']));
    expect(themeOf(themes, 'jobs').items).toHaveLength(1);
  });

  it('leaves something for everyone to do', async () => {
    const stages = (cases: { stage: string }[]) => new Set(cases.map(({ stage }) => stage));
    expect(stages(await waitingFor('redaktor@demo.example'))).toEqual(
      new Set(['drafting', 'hearing']),
    );
    expect(stages(await waitingFor('leiar@demo.example'))).toContain('leader_review');
    const web = await waitingFor('webredaktor@demo.example');
    expect(stages(web)).toEqual(new Set(['web_review']));
    expect(new Set(web.map(({ live }) => live))).toEqual(new Set([true, false]));
  });

  it('shows nothing that waits', async () => {
    const stories = themeOf(await presentation('bo/kulturskule'), 'stories').items;
    expect(stories.map(({ title }) => title)).toEqual(['Tysdagskonserten']);
    expect(stories[0]?.content['lead']).not.toContain('nyttår');
  });

  it('was published by the web editors, and by nobody else', async () => {
    const { db } = strapiInstance();
    const webEditors: { id: number }[] = await db
      .query('admin::user')
      .findMany({ where: { email: { $startsWith: 'webredaktor' } } });
    const published: { actor: string }[] = await db
      .query('plugin::approval.audit-record')
      .findMany({ where: { action: 'publish' } });
    expect(new Set(published.map(({ actor }) => actor))).toEqual(
      new Set(webEditors.map(({ id }) => `user:${id}`)),
    );
  });
});
