import { describe, expect, test } from '@jest/globals';
import { countFilters, queryOf, readAddress, writeAddress } from './query';

const reading = (address: string) => readAddress(new URLSearchParams(address));

describe('the address of the inbox', () => {
  test('says nothing for what waits for me', () => {
    const shown = reading('');
    expect(queryOf(shown)).toEqual({ waitingFor: 'me', page: 1 });
    expect(writeAddress(shown).toString()).toBe('');
    expect(countFilters(shown.filters)).toBe(0);
  });

  test('holds view, filters, order and page, there and back', () => {
    const address = 'view=all&unit=u1&stage=hearing&age=7&q=skule&sort=title%3Aasc&page=3';
    const shown = reading(address);
    expect(queryOf(shown)).toEqual({
      unit: 'u1',
      stage: 'hearing',
      age: '7',
      q: 'skule',
      sort: 'title:asc',
      page: 3,
    });
    expect(writeAddress(shown).toString()).toBe(address);
    expect(countFilters(shown.filters)).toBe(4);
  });

  test.each([
    'view=mine',
    'stage=done',
    'age=5',
    'flag=x',
    'sort=unit',
    'page=-1',
    'page=x',
    'q= ',
  ])('leaves out what is not known: %s', (address) => {
    expect(queryOf(reading(address))).toEqual({ waitingFor: 'me', page: 1 });
  });
});
