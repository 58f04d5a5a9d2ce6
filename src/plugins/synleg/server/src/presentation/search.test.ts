import { expect, it } from '@jest/globals';
import { alphabetical, searchable } from './search';

it('compares without regard to capitals and spacing', () => {
  expect(searchable(['ÅPENT ', ' hus\n i dag'])).toBe('åpent hus i dag');
});

it('sorts as Norwegian and Danish do', () => {
  const titles = ['Ås', 'Ørn', 'Ærfugl', 'Zebra', 'Eleven', 'Éclair', 'abc'];
  const sorted = titles.toSorted((one, other) =>
    alphabetical(one) < alphabetical(other) ? -1 : 1,
  );
  expect(sorted).toEqual(['abc', 'Éclair', 'Eleven', 'Zebra', 'Ærfugl', 'Ørn', 'Ås']);
});
