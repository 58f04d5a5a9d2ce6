import { describe, expect, it } from '@jest/globals';
import { type Candidate, visibilityOf } from './visibility';

const row = (id: number, entryLocale: string, more: Partial<Candidate> = {}): Candidate => ({
  id,
  entryId: 'entry',
  entryLocale,
  unitId: 'unit',
  live: true,
  ...more,
});

const world = {
  units: new Map([
    ['unit', { live: true, municipalityId: 'bo', slugs: ['bibliotek'] }],
    ['closed', { live: false, municipalityId: 'bo', slugs: ['gamal'] }],
    ['lost', { live: true, municipalityId: 'nowhere', slugs: [] }],
  ]),
  municipalities: new Map([['bo', { nn: ['nn', 'nb'] }]]),
  locales: ['nn', 'nb', 'da', 'en'],
};

const shown = (...rows: Candidate[]) =>
  Object.fromEntries([...visibilityOf(rows, world)].map(([id, { shownFor }]) => [id, shownFor]));

describe('what is shown to whom', () => {
  it('is the asked locale, else the first of the chain', () => {
    expect(shown(row(1, 'nn'), row(2, 'en'))).toEqual({ 1: ['nn', 'nb', 'da'], 2: ['en'] });
  });
  it('is nothing where neither is there', () => {
    expect(shown(row(1, 'da'))).toEqual({ 1: ['da'] });
  });
  it('is never what is gone', () => {
    expect(shown(row(1, 'nn', { live: false }), row(2, 'nb'))).toEqual({
      1: [],
      2: ['nn', 'nb', 'da', 'en'],
    });
  });
  it.each(['closed', 'lost', 'unknown'])('is nothing of a unit that is %s', (unitId) => {
    expect(shown(row(1, 'nn', { unitId }))).toEqual({ 1: [] });
  });
  it('is one row at most of an entry whose locales stand under two units', () => {
    const other = {
      ...world.units.get('unit'),
      live: true,
      municipalityId: 'bo',
      slugs: ['skule'],
    };
    const units = new Map([...world.units, ['other', other]]);
    const rows = [row(1, 'nn'), row(2, 'en', { unitId: 'other' })];
    const all = [...visibilityOf(rows, { ...world, units }).values()].flatMap((v) => v.shownFor);
    expect(all.toSorted()).toEqual(['da', 'en', 'nb', 'nn']);
  });
  it('carries the place along, so that lists can be filtered by it', () => {
    expect(visibilityOf([row(1, 'nn')], world).get(1)).toMatchObject({
      municipalityId: 'bo',
      unitSlugs: ['bibliotek'],
    });
  });
});
