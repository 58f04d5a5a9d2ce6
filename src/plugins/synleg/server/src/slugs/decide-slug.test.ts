import { describe, expect, test } from '@jest/globals';
import { decide, type Situation } from './decide-slug';

const situation = (given: Partial<Situation>): Situation => ({
  locale: 'nn',
  before: null,
  after: { title: '', slug: null },
  everPublished: false,
  fallback: 'story',
  ...given,
});

const made = (slug: string) => ({ kind: 'made', slug });
const written = (slug: string) => ({ kind: 'written', slug });

describe('a new entry', () => {
  test('gets its slug from the title', () => {
    expect(decide(situation({ after: { title: 'Open dag', slug: null } }))).toEqual(
      made('open-dag'),
    );
  });
  test('gets the one that was written for it, made fit for an address', () => {
    expect(decide(situation({ after: { title: 'Open dag', slug: 'Vår Dag' } }))).toEqual(
      written('var-dag'),
    );
  });
  test('has none until it has a title', () => {
    expect(decide(situation({}))).toEqual({ kind: 'none' });
  });
  test('is named after its content type when no address can hold its title', () => {
    expect(decide(situation({ after: { title: '???', slug: '!!!' } }))).toEqual(made('story'));
  });
});

describe('before it has been public', () => {
  const before = { title: 'Open dag', slug: 'open-dag-2' };
  test('the slug follows the title', () => {
    const after = { title: 'Stor dag', slug: 'open-dag-2' };
    expect(decide(situation({ before, after }))).toEqual(made('stor-dag'));
  });
  test('it keeps its number while the title stays', () => {
    const after = { title: 'Open  dag!', slug: 'open-dag-2' };
    expect(decide(situation({ before, after }))).toEqual(made('open-dag-2'));
  });
  test('one that somebody chose stays', () => {
    const chosen = { title: 'Open dag', slug: 'dagen' };
    const after = { title: 'Stor dag', slug: 'dagen' };
    expect(decide(situation({ before: chosen, after }))).toEqual(made('dagen'));
  });
  test('emptying the field makes a new one', () => {
    const chosen = { title: 'Open dag', slug: 'dagen' };
    const after = { title: 'Open dag', slug: '' };
    expect(decide(situation({ before: chosen, after }))).toEqual(made('open-dag'));
  });
});

describe('once it has been public', () => {
  const before = { title: 'Open dag', slug: 'open-dag' };
  const everPublished = true;
  test.each([
    ['the title changes', { title: 'Stor dag', slug: 'open-dag' }],
    ['the field is emptied', { title: 'Open dag', slug: null }],
  ])('it stays when %s', (_case, after) => {
    expect(decide(situation({ before, after, everPublished }))).toEqual(made('open-dag'));
  });
  test('only another one that is written changes it', () => {
    const after = { title: 'Open dag', slug: 'stor dag' };
    expect(decide(situation({ before, after, everPublished }))).toEqual(written('stor-dag'));
  });
});
