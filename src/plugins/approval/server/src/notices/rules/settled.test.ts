import { expect, test } from '@jest/globals';
import { settledBy } from './settled';

test.each([
  ['approve_retrospectively', 'published', 'published'],
  ['unpublish', 'published', 'drafting'],
  ['publish', 'web_review', 'published'],
  ['publish', 'scheduled', 'published'],
] as const)('%s, from %s to %s, answers what an emergency asked', (action, from, to) => {
  expect(settledBy({ action, from, to })).toContain('retrospective_review');
});

test.each([
  ['publish', 'web_review', 'scheduled'],
  ['emergency_publish', 'drafting', 'published'],
  ['edit', 'published', 'drafting'],
] as const)('%s, from %s to %s, leaves it standing', (action, from, to) => {
  expect(settledBy({ action, from, to })).not.toContain('retrospective_review');
});
