import { describe, expect, test } from '@jest/globals';
import type { Model } from '../schema/model';
import { declaredThemes } from './declared';

const names = { nn: 'Tenester', nb: 'Tjenester', da: 'Ydelser', en: 'Services' };

const typeWith = (uid: string, theme?: object, words: object = names): Model => ({
  uid,
  attributes: {},
  pluginOptions: { synleg: { ...(theme ? { theme } : {}), names: words } },
});

describe('the themes that schemas declare', () => {
  test('are listed by number, and content types without a theme are none', () => {
    const themes = declaredThemes([
      typeWith('api::service.service', { key: 'services', number: 2 }),
      typeWith('api::unit.unit'),
      typeWith('api::core-story.core-story', { key: 'core-story', number: 1, single: true }),
      { uid: 'admin::user', attributes: {} },
    ]);
    expect(themes).toEqual([
      { uid: 'api::core-story.core-story', key: 'core-story', number: 1, single: true, names },
      { uid: 'api::service.service', key: 'services', number: 2, single: false, names },
    ]);
  });

  test.each([
    ['key', { key: 'services', number: 3 }],
    ['number', { key: 'courses', number: 2 }],
  ])('are refused when two share a %s, and both are named', (property, theme) => {
    const twins = [
      typeWith('api::service.service', { key: 'services', number: 2 }),
      typeWith('api::course.course', theme),
    ];
    expect(() => declaredThemes(twins)).toThrow(
      new RegExp(`api::(service|course).*api::(service|course).*theme ${property}`),
    );
  });

  test.each([
    ['without a number', { key: 'services' }, names],
    ['with a key that no address can hold', { key: 'Våre tenester', number: 2 }, names],
    ['without a name in Danish', { key: 'services', number: 2 }, { ...names, da: undefined }],
  ])('are refused %s, with the content type named', (_case, theme, words) => {
    expect(() => declaredThemes([typeWith('api::service.service', theme, words)])).toThrow(
      /api::service\.service declares a theme wrongly/,
    );
  });
});
