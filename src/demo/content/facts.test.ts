import { describe, expect, it } from '@jest/globals';
import { MUNICIPALITIES } from '.';
import { referencesIn } from '../loading/resolve';
import type { UnitContent } from './demo';
import { bibliotek } from './bo/bibliotek';
import { uu } from './herning/uu';
import { thyUddannelsescenter } from './thisted/thy-uddannelsescenter';
import { hr } from './viborg/hr';

const units = MUNICIPALITIES.flatMap((municipality) => municipality.units);
const itemsOf = (unit: UnitContent) => Object.values(unit.themes).flat();
/** Everything that is written somewhere, as one text. */
const textOf = (value: unknown): string => JSON.stringify(value);

const all = textOf(MUNICIPALITIES);
const themesIn = (unit: UnitContent, locale: string) =>
  Object.entries(unit.themes)
    .filter(([, items]) => items.some((item) => locale in item.in))
    .map(([key]) => key);

describe('the demo as the contract asks for it', () => {
  it('has its four municipalities and their units', () => {
    expect(
      MUNICIPALITIES.map(({ slug, units: own }) => [slug, ...own.map((unit) => unit.slug)]),
    ).toEqual([
      ['bo', 'bibliotek', 'barneskule', 'sjukeheim', 'kulturskule'],
      ['herning', 'uu'],
      ['thisted', 'thy-uddannelsescenter'],
      ['viborg', 'hr'],
    ]);
  });

  it('has all eleven themes at the library, and again at the other three together', () => {
    expect(themesIn(bibliotek, 'nn')).toHaveLength(11);
    expect(themesIn(bibliotek, 'en').length).toBeGreaterThanOrEqual(5);
    const others = (MUNICIPALITIES[0]?.units ?? []).filter((unit) => unit !== bibliotek);
    expect(new Set(others.flatMap((unit) => themesIn(unit, 'nn'))).size).toBe(11);
  });

  it('keeps something waiting at every stage, and an edit of something live', () => {
    const items = (MUNICIPALITIES[0]?.units ?? []).flatMap(itemsOf);
    const stages = new Set(items.map(({ waits }) => waits ?? 'published'));
    expect([...stages].sort()).toEqual([
      'drafting',
      'hearing',
      'leader_review',
      'published',
      'web_review',
    ]);
    expect(items.filter((item) => 'edit' in item && item.edit).length).toBeGreaterThan(0);
  });

  it('tells of the guidance centre', () => {
    const text = textOf(uu);
    for (const fact of [
      'Vejledning virker',
      'etværksbygger og mønsterbryder',
      'Fase 3',
      '24 medarbejdere',
    ])
      expect(text).toContain(fact);
    expect(uu.themes.results?.map((item) => item.in.da?.series?.[0]?.value)).toEqual([74.4, 25.6]);
    expect(uu.themes['core-story']?.[0]?.in.da?.audienceMessages?.length).toBeGreaterThan(4);
  });

  it('tells of UJJU', () => {
    const ujju = thyUddannelsescenter.themes.projects?.[0]?.in.da;
    expect(ujju?.partners).toHaveLength(14);
    expect(ujju?.phases?.map(({ title }) => title.slice(0, 6))).toEqual([
      'Fase 0',
      'Fase 1',
      'Fase 2',
      'Fase 3',
    ]);
    expect(ujju?.funding?.reduce((sum, { amount = 0 }) => sum + amount, 0)).toBe(10_000_000);
    for (const fact of [
      '180 unge',
      '84 medarbejdere',
      '10–12',
      '10 uger',
      '5 dage',
      'Dilemmaer',
      'Perspektiver',
    ])
      expect(textOf(ujju)).toContain(fact);
  });

  it('tells of leadership in the first line', () => {
    const project = hr.themes.projects?.[0]?.in.da;
    expect(new Set(project?.activities?.map(({ status }) => status))).toEqual(
      new Set(['done', 'planned']),
    );
    expect(project?.partners?.length).toBeGreaterThan(5);
    expect(textOf(hr.themes.services)).toContain('Målgruppe');
    expect(textOf(hr.themes.jobs)).toContain('Kompetenceprofil');
  });

  it('refers only to what the unit has, in a language that it has', () => {
    const dangling = units.flatMap((unit) =>
      itemsOf(unit).flatMap((item) =>
        Object.entries(item.in).flatMap(([locale, fields]) =>
          referencesIn(fields).filter(
            (name) =>
              itemsOf(unit).filter((other) => other.name === name && locale in other.in).length !==
              1,
          ),
        ),
      ),
    );
    expect(dangling).toEqual([]);
  });

  it('can reach nobody who exists', () => {
    expect(
      (all.match(/"phone":"[^"]*"/g) ?? []).filter((phone) => !/\+4[57] 00 00 /.test(phone)),
    ).toEqual([]);
    expect(
      (all.match(/"email":"[^"]*"/g) ?? []).filter((email) => !/\.example"$/.test(email)),
    ).toEqual([]);
    expect(all).not.toMatch(/"email":"[^"]*@demo\.example"/);
  });

  it('has organisation numbers that are well formed, and none that is given out', () => {
    const numbers = [...all.matchAll(/"organisationNumber":"(\d+)"/g)].map(
      ([, digits]) => digits ?? '',
    );
    expect(numbers.length).toBeGreaterThan(4);
    for (const digits of numbers) {
      const sum = [3, 2, 7, 6, 5, 4, 3, 2].reduce(
        (total, weight, i) => total + weight * Number(digits[i]),
        0,
      );
      expect((11 - (sum % 11)) % 11).toBe(Number(digits[8]));
      // Norway gives out numbers that begin with 8 or 9.
      expect(digits).toMatch(/^1\d{8}$/);
    }
  });
});
