import { expect, test } from '@jest/globals';
import { languageFor } from './language';

test.each([
  [['nn-NO', 'nb', 'en'], 'nn'],
  [['no', 'en'], 'nb'],
  [['nb-NO'], 'nb'],
  [['da-DK', 'en-GB'], 'da'],
  [['sv', 'en-US'], 'en'],
  [['pl'], 'nn'],
  [[], 'nn'],
])('a browser that asks for %j starts in %s', (asked, language) => {
  expect(languageFor(asked)).toBe(language);
});
