import { describe, expect, it } from '@jest/globals';
import type { EntryDocument } from './entry';
import type { Theme } from './schema';
import { inDisplayOrder, themeDocuments } from './presentation';
import { chosenThemes } from './chosen-themes';

const themes: Theme[] = [
  { key: 'stories', number: 7, names: { nn: 'Reportasjar', en: 'Stories' } },
  { key: 'services', number: 2, names: { nn: 'Tenester' } },
];

describe('the themes of a presentation', () => {
  it('are all, in number order, when the unit has chosen none', () => {
    expect(chosenThemes([], themes, 'nn').map(({ key }) => key)).toEqual(['services', 'stories']);
    expect(chosenThemes(undefined, themes, 'nn')).toHaveLength(2);
  });

  it('are those the unit chose, in its order, under its headings', () => {
    const written = [
      { theme: 'stories', heading: 'Nytt hos oss', introduction: 'Les om oss' },
      { theme: 'services', visible: false },
      { theme: 'unknown' },
      { theme: 'stories', heading: 'Ein gong til' },
    ];
    expect(chosenThemes(written, themes, 'nn')).toEqual([
      { key: 'stories', number: 7, heading: 'Nytt hos oss', introduction: 'Les om oss' },
    ]);
  });

  it('are called by their name in the locale, or by their key', () => {
    expect(chosenThemes([], themes, 'en').map(({ heading }) => heading)).toEqual([
      'services',
      'Stories',
    ]);
  });

  it('are left out while they are empty', () => {
    const story = { theme: 'stories' } as EntryDocument;
    expect(themeDocuments(chosenThemes([], themes, 'nn'), [story])).toEqual([
      { key: 'stories', number: 7, heading: 'Reportasjar', items: [story] },
    ]);
  });
});

it('shows entries by position, then the newest, then by title', () => {
  const entry = (title: string, position: number, publishedOn: string) => ({
    title,
    position,
    publishedOn,
  });
  const entries = [
    entry('Å', 9, '2026-01-01'),
    entry('A', 9, '2026-01-01'),
    entry('new', 9, '2026-02-01T10:00:00.000Z'),
    entry('first', 1, '2020-01-01'),
  ];
  expect(entries.toSorted(inDisplayOrder).map(({ title }) => title)).toEqual([
    'first',
    'new',
    'A',
    'Å',
  ]);
});
