import { expect, test } from '@jest/globals';
import type { Standing } from 'strapi-plugin-approval/strapi-server';
import type { Theme } from '../themes';
import { themeStandings } from './standing';

const names = { nn: 'Tema', nb: 'Tema', da: 'Tema', en: 'Theme' };
const theme = (uid: string, single: boolean): Theme => ({
  uid,
  key: uid,
  number: 1,
  single,
  names,
});
const entry = (
  uid: string,
  documentId: string,
  stage: Standing['stage'],
  live = false,
): Standing => ({ key: { uid, documentId, locale: 'nn' }, unit: 'library', stage, live });

test('a theme says how many entries it has, and how far they have come', () => {
  const standings = themeStandings(
    [theme('story', false), theme('core', true), theme('job', false)],
    [
      entry('story', 'a', 'published', true),
      entry('story', 'b', 'leader_review', true),
      entry('story', 'c', 'drafting'),
      entry('core', 'd', 'hearing'),
    ],
    'nn',
  );
  expect(standings).toMatchObject([
    { uid: 'story', documentId: null, entries: 3, live: 2, waiting: 1 },
    { uid: 'core', documentId: 'd', entries: 1, live: 0, waiting: 1 },
    { uid: 'job', documentId: null, entries: 0, live: 0, waiting: 0 },
  ]);
});

test('the only entry of a theme is known also while it stands in another language alone', () => {
  const standings = themeStandings(
    [theme('core', true), theme('story', false)],
    [entry('core', 'd', 'published', true), entry('story', 'a', 'published', true)],
    'da',
  );
  expect(standings).toMatchObject([
    { uid: 'core', documentId: 'd', entries: 0, live: 0, waiting: 0 },
    { uid: 'story', documentId: null, entries: 0, live: 0, waiting: 0 },
  ]);
});
