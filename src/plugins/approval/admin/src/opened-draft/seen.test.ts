import { expect, it } from '@jest/globals';
import { loadedDraft, sawDraft, seenUntil } from './seen';

const draft = { model: 'api::story.story', documentId: 'abc', params: { locale: 'nn' } };

it('a draft has been seen as it was loaded, or as it was saved from here since', () => {
  expect(seenUntil(draft, 'loaded')).toBe('loaded');
  sawDraft(draft, 'saved');
  expect(seenUntil(draft, 'loaded')).toBe('saved');
  expect(seenUntil({ ...draft, params: { locale: 'en' } }, 'loaded')).toBe('loaded');
  loadedDraft(draft);
  expect(seenUntil(draft, 'loaded again')).toBe('loaded again');
});
