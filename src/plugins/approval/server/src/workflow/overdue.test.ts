import { expect, test } from '@jest/globals';
import { type Dated, isOverdue } from './overdue';

const now = new Date('2026-11-21T12:00:00Z');
const daysAgo = (days: number) => new Date(+now - days * 86_400_000);
const waiting = (more: Partial<Dated>): Dated => ({
  stage: 'leader_review',
  emergency: null,
  submittedBy: null,
  contributors: [],
  dueAt: null,
  movedAt: daysAgo(0),
  ...more,
});
const overdue = (more: Partial<Dated>) => isOverdue(waiting(more), 5, now);

test('a case is overdue when it has waited for as long as the project allows', () => {
  expect(overdue({ movedAt: daysAgo(4.9) })).toBe(false);
  expect(overdue({ movedAt: daysAgo(5) })).toBe(true);
});

test('a case is overdue when its date has passed, however new it is', () => {
  expect(overdue({ stage: 'hearing', dueAt: new Date(+now + 1) })).toBe(false);
  expect(overdue({ stage: 'hearing', dueAt: now.toISOString() })).toBe(true);
});

test('a hearing is not overdue before its date, however long it takes', () => {
  const dueAt = new Date(+now + 1);
  expect(overdue({ stage: 'hearing', movedAt: daysAgo(13), dueAt })).toBe(false);
  expect(overdue({ stage: 'hearing', movedAt: daysAgo(13) })).toBe(true);
});

test('nobody is late with a draft, or with what is published', () => {
  expect(overdue({ stage: 'drafting', movedAt: daysAgo(100) })).toBe(false);
  expect(overdue({ stage: 'published', movedAt: daysAgo(100) })).toBe(false);
});
