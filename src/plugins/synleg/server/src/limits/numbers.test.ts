import { describe, expect, test } from '@jest/globals';
import {
  isDanishOrganisationNumber,
  isNorwegianOrganisationNumber,
  withoutSpaces,
} from './numbers';

describe('a Norwegian organisation number', () => {
  // Brønnøysundregistra, Statistisk sentralbyrå, and one whose control digit is 0.
  test.each(['974760673', '971526920', '915501680'])('%s is one', (number) => {
    expect(isNorwegianOrganisationNumber(number)).toBe(true);
  });
  test.each(['974760674', '97476067', '9747606733', '97476067a', '', '９７４７６０６７３'])(
    '%s is none',
    (number) => {
      expect(isNorwegianOrganisationNumber(number)).toBe(false);
    },
  );
  test('a remainder of one has no control digit, so no such number exists', () => {
    // 3·0+2·0+7·0+6·0+5·0+4·0+3·0+2·6 = 12, which leaves 1.
    const numbers = Array.from({ length: 10 }, (_, digit) => `00000006${digit}`);
    expect(numbers.filter(isNorwegianOrganisationNumber)).toEqual([]);
  });
});

describe('a Danish CVR number', () => {
  // Herning Kommune, Thisted Kommune
  test.each(['29189919', '29189560'])('%s is one', (number) => {
    expect(isDanishOrganisationNumber(number)).toBe(true);
  });
  test.each(['29189918', '2918991', '09189919', ''])('%s is none', (number) => {
    expect(isDanishOrganisationNumber(number)).toBe(false);
  });
});

test('spaces say nothing', () => {
  expect(withoutSpaces('974 760\u00a0673')).toBe('974760673');
});
