import { expect, test } from '@jest/globals';
import type { CaseView } from '../../../shared/answers';
import { bulkActionOf } from './bulk';

const waiting = (more: Partial<CaseView>): CaseView => ({
  uid: 'api::story.story',
  documentId: 'd1',
  locale: 'nn',
  title: 'Sak',
  unit: null,
  stage: 'leader_review',
  live: false,
  version: 1,
  revision: null,
  liveRevision: null,
  submittedBy: null,
  approvedBy: null,
  contributors: [],
  dueAt: null,
  publishAt: null,
  unpublishAt: null,
  flags: [],
  updatedAt: '2026-11-21T12:00:00Z',
  type: 'Reportasje',
  waitsFor: { roles: ['leader'], people: [{ id: 7, name: 'Leif' }] },
  waitingSince: '2026-11-21T12:00:00Z',
  overdue: false,
  ...more,
});

test('a case can be moved with others by whoever it waits for', () => {
  expect(bulkActionOf(waiting({}), 7)).toBe('approve');
  expect(bulkActionOf(waiting({ stage: 'web_review' }), 7)).toBe('publish');
  expect(bulkActionOf(waiting({}), 8)).toBeNull();
  expect(bulkActionOf(waiting({}), undefined)).toBeNull();
});

test('a draft, a hearing and what nobody leads are looked at one by one', () => {
  expect(bulkActionOf(waiting({ stage: 'drafting' }), 7)).toBeNull();
  expect(bulkActionOf(waiting({ stage: 'hearing' }), 7)).toBeNull();
  expect(bulkActionOf(waiting({ flags: ['orphaned'] }), 7)).toBeNull();
});
