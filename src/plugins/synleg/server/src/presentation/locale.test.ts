import { describe, expect, it } from '@jest/globals';
import { chooseLocale, fallbackChain, ownLocale } from './locale';

describe('the locale in which something is shown', () => {
  it.each<[string[], string, string[], string | null]>([
    [['nn', 'en'], 'en', ['nn'], 'en'],
    [['nn'], 'en', ['da', 'nn'], 'nn'],
    [['nn', 'da'], 'en', ['da', 'nn'], 'da'],
    [['en'], 'nn', ['nn', 'nb'], null],
    [[], 'nn', ['nn'], null],
  ])('of %p for %s with %p is %s', (available, asked, fallback, chosen) =>
    expect(chooseLocale(available, asked, fallback)).toBe(chosen),
  );
});

describe('the fallback chain of a municipality', () => {
  const configured = ['nn', 'nb', 'da', 'en'];

  it('is the list in the asked locale', () => {
    expect(fallbackChain({ nn: ['nn'], en: ['en', 'nn'] }, 'en', configured)).toEqual(['en', 'nn']);
  });
  it('is else the first list that is written', () => {
    expect(fallbackChain({ nn: [], da: ['da', 'en'] }, 'en', configured)).toEqual(['da', 'en']);
  });
  it('is all locales when none is written', () => {
    expect(fallbackChain({}, 'en', configured)).toBe(configured);
  });
  it('begins with the municipality’s own locale', () => {
    expect(ownLocale({ da: ['da', 'en'] }, configured)).toBe('da');
    expect(ownLocale({}, configured)).toBe('nn');
  });
});
