import { expect, test } from '@jest/globals';
import type { Revision, UserId } from '../../types';
import { type Found, judge } from './judge';

const revision = 'sha256-1' as Revision;
const other = 'sha256-2' as Revision;

const live: Found = {
  key: { uid: 'api::page.page', documentId: 'abc', locale: 'nn' },
  hasDraft: true,
  published: [{ id: 2, seal: 'seal-1' }],
  sealToday: null,
  record: {
    stage: 'published',
    version: 4,
    live: true,
    liveRevision: revision,
    liveSeal: 'seal-1',
    approvedRevision: null,
    approvedBy: 2 as UserId,
    contributors: [],
  },
  logged: {
    stage: 'published',
    version: 4,
    liveRevision: revision,
    approval: null,
    contributors: [],
  },
  copy: revision,
};
const record = live.record as NonNullable<Found['record']>;
const logged = live.logged as NonNullable<Found['logged']>;
const draft: Found = {
  ...live,
  published: [],
  record: { ...record, stage: 'drafting', live: false, liveRevision: null },
  logged: { ...logged, stage: 'drafting', liveRevision: null },
  copy: null,
};

test('what is as the log says is in order', () => {
  expect(judge(live)).toEqual([]);
  expect(judge(draft)).toEqual([]);
  expect(judge({ ...live, copy: undefined })).toEqual([]);
});

test.each<[string, Found, string[]]>([
  ['a published row of a draft', { ...draft, published: live.published }, ['published_outside']],
  ['a live page without its row', { ...live, published: [] }, ['published_missing']],
  [
    'a row that says something else',
    { ...live, published: [{ id: 2, seal: 'x' }] },
    ['published_changed'],
  ],
  [
    'two rows',
    { ...live, published: [...live.published, { id: 3, seal: 'seal-1' }] },
    ['published_changed'],
  ],
  [
    'a case lifted by hand',
    { ...draft, record: { ...record, stage: 'web_review' } },
    ['case_changed'],
  ],
  ['a case that is gone', { ...live, record: null }, ['case_changed']],
  [
    'a case that is still gone',
    { ...live, record: null, logged: { ...logged, stage: null } },
    ['case_changed'],
  ],
  ['a case of which the log knows nothing', { ...draft, logged: null }, ['case_changed']],
  [
    'an approval that nobody gave',
    { ...live, record: { ...record, approvedRevision: revision } },
    ['case_changed'],
  ],
  [
    'a writer struck out',
    { ...live, logged: { ...logged, contributors: ['user:9'] } },
    ['case_changed'],
  ],
  ['a draft that is gone', { ...live, hasDraft: false }, ['draft_missing']],
  ['a copy of another revision', { ...live, copy: other }, ['copy_unapproved']],
  ['a copy of a draft', { ...draft, copy: revision }, ['copy_unapproved']],
  ['a live page that nobody sees', { ...live, copy: null }, ['copy_missing']],
])('%s is found', (_name, found, kinds) =>
  expect(judge(found)).toEqual(expect.arrayContaining(kinds)),
);

test("a row that says all that today's schema has of the live revision is in order", () => {
  const published = [{ id: 2, seal: 'seal-2' }];
  expect(judge({ ...live, published, sealToday: 'seal-2' })).toEqual([]);
  expect(judge({ ...live, published, sealToday: 'seal-3' })).toEqual(['published_changed']);
});

test('a published row that becomes the draft is no missing draft', () => {
  expect(judge({ ...draft, hasDraft: false, published: live.published })).toEqual([
    'published_outside',
  ]);
});
