import { describe, expect, test } from '@jest/globals';
import type { Core } from '@strapi/strapi';
import { governedTypes } from './governed';

const ARTICLE = 'api::article.article';

/** As much of a Strapi as has this one content type. */
function withArticle(type: object): Core.Strapi {
  const contentTypes: Record<string, object> = { [ARTICLE]: type };
  return {
    contentTypes,
    contentType: (uid: string) => contentTypes[uid],
  } as unknown as Core.Strapi;
}

const DRAFTED = { options: { draftAndPublish: true } };
const under = (workflow: unknown) => ({ pluginOptions: { approval: { workflow } } });

describe('what a schema says of its workflow', () => {
  test('names it, or leaves the type alone', () => {
    expect(governedTypes(withArticle({ ...DRAFTED, ...under('standard') }))).toEqual([ARTICLE]);
    expect(governedTypes(withArticle(DRAFTED))).toEqual([]);
  });

  test.each([
    ['no such workflow', { ...DRAFTED, ...under('strict') }, 'known are standard, with-hearing'],
    ['no text', { ...DRAFTED, ...under(true) }, 'as text: standard or with-hearing'],
    ['no draft and publish', under('standard'), '"options": { "draftAndPublish": true }'],
    [
      'one entry only',
      { kind: 'singleType', ...DRAFTED, ...under('standard') },
      'only a collection type',
    ],
    [
      'a localized type that shares a field over its languages',
      {
        ...DRAFTED,
        pluginOptions: { ...under('standard').pluginOptions, i18n: { localized: true } },
        attributes: { title: { type: 'string' } },
      },
      'a save of "title"',
    ],
    [
      'rules but no workflow',
      { ...DRAFTED, pluginOptions: { approval: { title: ['title'] } } },
      'names no workflow',
    ],
  ])('refuses to start with %s, and says what to write', (_, type, words) => {
    expect(() => governedTypes(withArticle(type))).toThrow(ARTICLE);
    expect(() => governedTypes(withArticle(type))).toThrow(words);
  });
});
