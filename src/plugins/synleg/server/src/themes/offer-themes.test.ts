import { expect, test } from '@jest/globals';
import type { Model } from '../schema/model';
import { offerThemes } from './offer-themes';

test('themes are offered where a schema asks for them, and nowhere else', () => {
  const choice: Model = {
    uid: 'unit.theme-choice',
    attributes: {
      theme: { type: 'enumeration', enum: [], pluginOptions: { synleg: { choices: 'themes' } } },
      kind: { type: 'enumeration', enum: ['school'] },
    },
  };
  const names = { nn: 'Anna', nb: 'Annet', da: 'Andet', en: 'Other' };
  offerThemes(
    [choice],
    [{ key: 'other', number: 11, uid: 'api::page.page', names, single: false }],
  );
  expect(choice.attributes['theme']?.enum).toEqual(['other']);
  expect(choice.attributes['kind']?.enum).toEqual(['school']);
});
