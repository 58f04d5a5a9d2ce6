import { describe, expect, test } from '@jest/globals';
import { isMadeFrom, nextFree, slugOf } from './slug';

describe('a slug is made from a text', () => {
  test.each([
    ['nn', 'Bø ærlege åsar', 'bo-aerlege-asar'],
    ['nb', 'Bø ærlige åser', 'bo-aerlige-aser'],
    ['en', 'Bø & the library', 'bo-and-the-library'],
    ['da', 'Bø ærlige åse', 'boe-aerlige-aase'],
    ['nn', 'Skule & barnehage', 'skule-og-barnehage'],
    ['nn', '74,4 % er nøgde', '74-4-er-nogde'],
    ['nn', 'Čáhppes/Ñandú  «sitat»', 'cahppes-nandu-sitat'],
    ['nn', 'A\u030as', 'as'],
    ['nn', '  -- Hei! --  ', 'hei'],
    ['nn', '???', ''],
    ['nn', '日本', ''],
    ['nn', '', ''],
  ])('%s: «%s» → %s', (locale, text, slug) => {
    expect(slugOf(text, locale)).toBe(slug);
  });

  test('a long one ends at a word', () => {
    const slug = slugOf(
      'Ein svært lang tittel om alt det som hender ved biblioteket gjennom eit heilt år',
      'nn',
    );
    expect(slug).toBe(
      'ein-svaert-lang-tittel-om-alt-det-som-hender-ved-biblioteket-gjennom-eit-heilt',
    );
    expect(slugOf('x'.repeat(300), 'nn')).toHaveLength(80);
  });

  test('a slug of a slug is itself', () => {
    const slug = slugOf('Åpent hus på Bø bibliotek', 'da');
    expect(slugOf(slug, 'da')).toBe(slug);
  });
});

test('the next free one gets the lowest number', () => {
  expect(nextFree('hei', new Set())).toBe('hei');
  expect(nextFree('hei', new Set(['hei-2']))).toBe('hei');
  expect(nextFree('hei', new Set(['hei', 'hei-2', 'hei-4']))).toBe('hei-3');
});

test('a slug is known again as made from its text, numbered or not', () => {
  expect(isMadeFrom('hei', 'Hei', 'nn')).toBe(true);
  expect(isMadeFrom('hei-12', 'Hei', 'nn')).toBe(true);
  expect(isMadeFrom('hei-du', 'Hei', 'nn')).toBe(false);
  expect(isMadeFrom('hei', '???', 'nn')).toBe(false);
});
