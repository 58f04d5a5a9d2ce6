import { expect, it } from '@jest/globals';
import { memberText, setMembers, setText } from './set-text';

it('keeps a set as text in which whole members are found', () => {
  const text = setText(['kultur, idrett', 'nn', 'nn', '']);
  expect(text).toBe('|kultur, idrett|nn|');
  expect(setMembers(text)).toEqual(['kultur, idrett', 'nn']);
  expect(text).toContain(memberText('nn'));
  expect(text).not.toContain(memberText('n'));
});

it('lets no member pass for two', () => {
  expect(setText(['a', 'b'])).not.toContain(memberText('a|b'));
  expect(setMembers(setText([]))).toEqual([]);
});
