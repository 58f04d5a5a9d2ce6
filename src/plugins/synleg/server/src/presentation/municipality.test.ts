import { expect, it } from '@jest/globals';
import { municipalityDocument, municipalityName } from './municipality';

const locales = ['nn', 'nb', 'da', 'en'];
const copies = {
  nn: {
    slug: 'bo',
    name: 'Bø',
    content: { websiteUrl: 'https://bo.no', localeFallback: ['nn', 'en'] },
  },
  en: { slug: 'bo', name: 'Bø municipality', content: { values: 'Close to people' } },
};

it('is told in the asked locale, and field by field in others', () => {
  expect(municipalityDocument(copies, 'en', locales, 4)).toMatchObject({
    slug: 'bo',
    name: 'Bø municipality',
    website: 'https://bo.no',
    values: 'Close to people',
    languages: ['nn', 'en'],
    unitCount: 4,
  });
});

it('prefers the asked locale to the chain, and the chain to the rest', () => {
  expect(municipalityName(copies, 'nn', locales)?.name).toBe('Bø');
  expect(municipalityName(copies, 'da', locales)?.name).toBe('Bø');
  expect(municipalityName({}, 'nn', locales)).toBeNull();
});
