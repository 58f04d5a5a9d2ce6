import { describe, expect, test } from '@jest/globals';
import { STAGES } from '../../../shared/vocabulary';
import { stageAfterDiscard, stageAfterEdit } from './edit';

describe('a save that changed the content', () => {
  test.each(STAGES)('leads from %s back to the editorial group', (stage) => {
    expect(stageAfterEdit(stage, ['editor'])).toBe('drafting');
    expect(stageAfterEdit(stage, [])).toBe('drafting');
  });

  test.each(STAGES.filter((stage) => stage !== 'drafting'))(
    'by a web editor from outside the unit leads from %s to the leader',
    (stage) => {
      expect(stageAfterEdit(stage, ['web_editor'])).toBe('leader_review');
      expect(stageAfterEdit(stage, ['web_editor', 'member'])).toBe('drafting');
    },
  );

  test('of a draft leaves it a draft, whoever saved', () => {
    expect(stageAfterEdit('drafting', ['web_editor'])).toBe('drafting');
  });
});

test('a draft thrown away for the live page leads back to published', () => {
  expect(stageAfterDiscard(true)).toBe('published');
  expect(stageAfterDiscard(false)).toBe('drafting');
});
